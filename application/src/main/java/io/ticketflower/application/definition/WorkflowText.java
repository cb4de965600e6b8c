package io.ticketflower.application.definition;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The document of a workflow as it was uploaded, in which one task can be exchanged while all else
/// stays to the letter. It may be faulty.
///
/// @param document what the text says
record WorkflowText(String text, Json document) {
  private static final String TASKS = "tasks";

  boolean hasTasks() {
    return JsonPlaces.at(document, TASKS).filter(JsonArray.class::isInstance).isPresent();
  }

  /// Where the task with that key stands among the tasks.
  Optional<Integer> indexOf(String taskKey) {
    List<Json> tasks = tasks();
    return IntStream.range(0, tasks.size())
        .filter(at -> JsonPlaces.text(tasks.get(at), "key").equals(Optional.of(taskKey)))
        .boxed()
        .findFirst();
  }

  List<Json> tasks() {
    return JsonPlaces.items(document, TASKS);
  }

  /// The text with that task in its old place, or behind the others if it is new.
  String with(String taskKey, String task) {
    List<JsonSpan> parts = list().parts(text);
    return indexOf(taskKey)
        .map(at -> parts.get(at).replacedIn(text, task))
        .orElseGet(() -> withMore(parts, task));
  }

  private String withMore(List<JsonSpan> parts, String task) {
    if (parts.isEmpty()) {
      return list().replacedIn(text, "[" + task + "]");
    }
    int end = parts.getLast().to();
    return new JsonSpan(end, end).replacedIn(text, "," + spaceBefore(parts.getLast()) + task);
  }

  /// As the document sets its tasks apart.
  private String spaceBefore(JsonSpan part) {
    int begin = part.from();
    while (Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, part.from());
  }

  String without(int index) {
    List<JsonSpan> parts = list().parts(text);
    JsonSpan task = parts.get(index);
    if (index + 1 < parts.size()) {
      return new JsonSpan(task.from(), parts.get(index + 1).from()).replacedIn(text, "");
    }
    int from = index == 0 ? task.from() : parts.get(index - 1).to();
    return new JsonSpan(from, task.to()).replacedIn(text, "");
  }

  /// A reader refuses a name that comes twice, so members and parts have the same order.
  private JsonSpan list() {
    List<String> names = List.copyOf(((JsonObject) document).members().keySet());
    return JsonSpan.whole(text).parts(text).get(names.indexOf(TASKS));
  }
}
