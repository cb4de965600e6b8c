package io.ticketflower.bootstrap.eventlog;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.definition.WorkflowDocument;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// The workflow that a log suggests, and the kind of ticket that starts it.
///
/// Each activity is a task; where the log went on from it, a transition leads. Who does a task says
/// what comes next, since a log does not tell why. The same log always gives the same documents.
public final class WorkflowDraft {
  /// By this both definitions are known, whatever the log is called.
  static final DefinitionKey KEY = new DefinitionKey("logged-case");

  private static final int LONGEST_TASK_KEY = 63;
  private static final int LONGEST_TITLE = 200;

  private final EventLog log;
  private final SequencedMap<String, String> taskKeys;
  private final Successions successions;

  private WorkflowDraft(
      EventLog log, SequencedMap<String, String> taskKeys, Successions successions) {
    this.log = log;
    this.taskKeys = taskKeys;
    this.successions = successions;
  }

  /// What comes of drafting.
  public sealed interface Drafting {
    record Drafted(WorkflowDraft draft) implements Drafting {}

    /// A document can't hold so much.
    record TooMuch(String message) implements Drafting {}
  }

  public static Drafting of(EventLog log) {
    SequencedMap<String, String> keys = taskKeys(log);
    if (keys.size() > WorkflowDocument.MOST_TASKS) {
      return tooMuch("activities", WorkflowDocument.MOST_TASKS, keys.size());
    }
    Successions successions = new Successions(log.cases(), keys);
    if (successions.size() > WorkflowDocument.MOST_TRANSITIONS) {
      return tooMuch(
          "different steps from one activity to another",
          WorkflowDocument.MOST_TRANSITIONS,
          successions.size());
    }
    return new Drafting.Drafted(new WorkflowDraft(log, keys, successions));
  }

  private static Drafting tooMuch(String what, int most, int found) {
    return new Drafting.TooMuch(
        String.format(
            Locale.ROOT,
            "Expected at most %,d %s, since a workflow holds no more, but the log has %,d.",
            most,
            what,
            found));
  }

  /// By activity, the most frequent first.
  private static SequencedMap<String, String> taskKeys(EventLog log) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    log.cases().stream()
        .flatMap(it -> it.events().stream())
        .forEach(event -> counts.merge(event.activity(), 1, Integer::sum));
    ShortNames names =
        new ShortNames("task", LONGEST_TASK_KEY, Set.of(Transition.START, Transition.END));
    SequencedMap<String, String> keys = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(comparingInt(it -> -it.getValue()))
        .forEach(it -> keys.put(it.getKey(), names.next(it.getKey())));
    return keys;
  }

  /// The key of the task that stands for an activity of this log.
  String taskKey(String activity) {
    return requireNonNull(taskKeys.get(activity), activity);
  }

  Successions successions() {
    return successions;
  }

  public int activities() {
    return taskKeys.size();
  }

  public int transitions() {
    return successions.size();
  }

  public JsonObject workflow() {
    List<Json> tasks = new ArrayList<>();
    List<Json> transitions = new ArrayList<>(leaving(Transition.START, "ticket.first"));
    taskKeys.forEach((activity, key) -> {
      tasks.add(task(activity, key));
      transitions.addAll(leaving(key, "task.next"));
    });
    return heading(
            "How its cases went on: the transitions out of a task are those of the log, the"
                + " most frequent first.")
        .with("tasks", Json.array(tasks))
        .with("transitions", Json.array(transitions));
  }

  public JsonObject ticketType() {
    JsonObject form =
        JsonObject.of(
            "type", Json.of("object"),
            "properties",
                JsonObject.of(
                    "case",
                    JsonObject.of("type", Json.of("string")),
                    "first",
                    JsonObject.of("enum", followers(Transition.START))),
            "required", Json.array(Json.of("case"), Json.of("first")));
    return heading("One of its cases.").with("workflow", Json.of(KEY.value())).with("form", form);
  }

  /// What a ticket of this case is filled in with.
  JsonObject submission(LoggedCase logged) {
    return JsonObject.of(
        "case", Json.of(logged.name()),
        "first", Json.of(taskKey(logged.events().getFirst().activity())));
  }

  /// What the worker hands in at this place of the case.
  JsonObject output(LoggedCase logged, int index) {
    boolean last = index + 1 == logged.events().size();
    return JsonObject.of(
        "next",
        Json.of(last ? Transition.END : taskKey(logged.events().get(index + 1).activity())));
  }

  private JsonObject heading(String more) {
    return JsonObject.of(
        "key", Json.of(KEY.value()),
        "title", Json.of(Headline.of(log.title(), LONGEST_TITLE, KEY.value())),
        "description",
            Json.of(
                String.format(
                    Locale.ROOT,
                    "Drafted from the event log %s (SHA-256 %s) with %,d cases and %,d events. %s",
                    Headline.of(log.fileName(), LONGEST_TITLE, "?"),
                    log.sha256(),
                    log.cases().size(),
                    log.events(),
                    more)));
  }

  private Json task(String activity, String key) {
    JsonObject outputSchema =
        JsonObject.of(
            "type", Json.of("object"),
            "properties", JsonObject.of("next", JsonObject.of("enum", followers(key))),
            "required", Json.array(Json.of("next")));
    return JsonObject.of(
            "key", Json.of(key),
            "title", Json.of(Headline.of(activity, LONGEST_TITLE, key)),
            "description", Json.of(howOften(successions.count(key))),
            "type", Json.of("FORM"))
        .with("assignment", Json.of("claim"))
        .with("outputSchema", outputSchema);
  }

  private static String howOften(int count) {
    return count == 1 ? "Once in the log." : "%d times in the log.".formatted(count);
  }

  private JsonArray followers(String from) {
    return Json.array(successions.after(from).stream().<Json>map(Json::of).toList());
  }

  /// The last one needs no condition: the form leaves nothing else to choose.
  private List<Json> leaving(String from, String choice) {
    List<String> targets = successions.after(from);
    List<Json> transitions = new ArrayList<>();
    for (String to : targets) {
      JsonObject transition = JsonObject.of("from", Json.of(from), "to", Json.of(to));
      boolean last = transitions.size() + 1 == targets.size();
      transitions.add(last ? transition : transition.with("when", isChosen(choice, to)));
    }
    return transitions;
  }

  private static Json isChosen(String choice, String to) {
    return JsonObject.of("==", Json.array(JsonObject.of("var", Json.of(choice)), Json.of(to)));
  }
}
