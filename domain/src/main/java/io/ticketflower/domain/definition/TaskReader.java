package io.ticketflower.domain.definition;

import static io.ticketflower.domain.definition.ObjectReader.cut;

import io.ticketflower.domain.definition.ObjectReader.Placed;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.NearestName;
import io.ticketflower.domain.rule.Template;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Reads the `tasks` of a workflow's document.
final class TaskReader {
  static final Duration LONGEST_DUE = Duration.ofDays(3_650);

  private static final Set<String> RESERVED = Set.of(Transition.START, Transition.END);
  private static final SequencedMap<String, TaskType> TYPES = new LinkedHashMap<>();
  private static final SequencedMap<String, Assignment> ASSIGNMENTS = new LinkedHashMap<>();
  private static final SequencedMap<String, Boolean> ALL = new LinkedHashMap<>();

  static {
    for (TaskType type : TaskType.values()) {
      TYPES.put(type.name(), type);
    }
    ASSIGNMENTS.put("shortestList", Assignment.SHORTEST_LIST);
    ASSIGNMENTS.put("claim", Assignment.CLAIM);
    ALL.put("all", true);
  }

  private final Collection<String> declaredFields;
  private final Findings findings;
  private final SequencedMap<String, Read> tasks = new LinkedHashMap<>();

  TaskReader(Collection<String> declaredFields, Findings findings) {
    this.declaredFields = declaredFields;
    this.findings = findings;
  }

  /// A task, and where it stands. What could not be read of it is a stand-in.
  record Read(TaskDefinition task, JsonPointer at) {}

  /// Those that have a key of their own, in the document's order.
  List<Read> read(List<Placed> items) {
    items.forEach(item -> ObjectReader.of(item, findings).ifPresent(this::read));
    return List.copyOf(tasks.values());
  }

  private void read(ObjectReader item) {
    var wording = new Wording(item);
    String key = wording.name("key");
    TaskType type = item.choice(item.requireText("type"), "type", TYPES).orElse(TaskType.FORM);
    var task =
        new TaskDefinition(
            key,
            wording.title(),
            wording.description(),
            type,
            item.schema("inputSchema"),
            template(item, "inputTransform", item.find("inputTransform")),
            item.schema("outputSchema"),
            outputTransform(item),
            wording.companyRoles(),
            item.choice(item.text("assignment"), "assignment", ASSIGNMENTS)
                .orElse(Assignment.SHORTEST_LIST),
            item.text("dueIn").flatMap(text -> duration(text, item.at("dueIn"))),
            item.choice(item.text("split"), "split", ALL).isPresent(),
            item.choice(item.text("join"), "join", ALL).isPresent(),
            wording.layouts());
    checkAction(item, type);
    item.refuseOthers();
    keep(task, item);
  }

  private void keep(TaskDefinition task, ObjectReader item) {
    String key = task.key();
    if (RESERVED.contains(key)) {
      findings.error(
          "RESERVED_KEY",
          item.at("key"),
          "Expected a key of the task's own, but " + cut(key) + " is reserved.",
          "Choose another key; \"start\" and \"end\" are where transitions begin and end.");
    } else if (tasks.containsKey(key)) {
      findings.error(
          "DUPLICATE_TASK",
          item.at("key"),
          "Expected each task's key once, but " + cut(key) + " is used again.",
          "Rename one of the two, and what refers to it.");
    } else if (!key.isEmpty()) {
      tasks.put(key, new Read(task, item.at()));
    }
  }

  private Optional<Template> outputTransform(ObjectReader item) {
    Optional<JsonObject> transform = item.object("outputTransform", WorkflowDocument.MOST_FIELDS);
    for (String name : transform.map(it -> it.members().keySet()).orElse(Set.of())) {
      if (!declaredFields.contains(name)) {
        findings.error(
            "UNDECLARED_FIELD",
            item.at("outputTransform").child(name),
            "Expected a field that the workflow declares, but got " + cut(name) + ".",
            NearestName.to(name, declaredFields)
                .map(NearestName::question)
                .orElse("Declare it in the workflow's \"fields\"."));
      }
    }
    return template(item, "outputTransform", transform);
  }

  private Optional<Template> template(
      ObjectReader item, String name, Optional<? extends Json> source) {
    return source.flatMap(json -> Template.compile(json, item.at(name), findings));
  }

  private Optional<Duration> duration(String text, JsonPointer at) {
    Optional<Duration> duration = parsed(text).filter(TaskReader::isPossible);
    if (duration.isEmpty()) {
      findings.error(
          "DURATION_FORM",
          at,
          "Expected a time of more than nothing and at most "
              + LONGEST_DUE.toDays()
              + " days, but got "
              + cut(text)
              + ".",
          "Write it as in ISO 8601: \"PT8H\" is eight hours, \"P3D\" three days; no months or"
              + " years.");
    }
    return duration;
  }

  private static Optional<Duration> parsed(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isPossible(Duration duration) {
    return duration.isPositive() && duration.compareTo(LONGEST_DUE) <= 0;
  }

  /// What an action says is looked at when actions can be run.
  private void checkAction(ObjectReader item, TaskType type) {
    boolean calls = type == TaskType.SYNC_ACTION || type == TaskType.ASYNC_ACTION;
    if (item.object("action").isPresent() && !calls) {
      findings.error(
          "ACTION_NOT_ALLOWED",
          item.at("action"),
          "Expected no action in a task of the type " + type + ", but there is one.",
          "Remove it, or make the type SYNC_ACTION or ASYNC_ACTION.");
    }
  }
}
