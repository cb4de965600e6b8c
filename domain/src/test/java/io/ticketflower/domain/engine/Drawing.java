package io.ticketflower.domain.engine;

import io.ticketflower.domain.definition.Reviewed;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.definition.WorkflowDocument;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;

/// Workflows drawn in one line each.
final class Drawing {
  private Drawing() {}

  /// @param tasks such as `triage s:split j:join x:split,join`
  /// @param ways such as `start>triage triage>s?urgent triage>end@-5`: if the output says that it
  ///   is urgent; with a priority. The condition `?price-1` fails unless the price is a number.
  static WorkflowDefinition workflow(String tasks, String ways) {
    return reviewed(tasks, ways).definition().orElseThrow();
  }

  static Reviewed<WorkflowDefinition> reviewed(String tasks, String ways) {
    return WorkflowDocument.read(
        JsonObject.of(
            "key", Json.of("drawn"),
            "title", Json.of("Drawn"),
            "tasks", Json.array(words(tasks).stream().map(Drawing::task).toList()),
            "transitions", Json.array(words(ways).stream().map(Drawing::way).toList())));
  }

  private static Json task(String drawn) {
    String[] parts = drawn.split("[:,]", -1);
    JsonObject task =
        JsonObject.of(
            "key", Json.of(parts[0]), "title", Json.of(parts[0]), "type", Json.of("FORM"));
    for (String word : List.of(parts).subList(1, parts.length)) {
      task = task.with(word, Json.of("all"));
    }
    return task;
  }

  private static Json way(String drawn) {
    String[] at = drawn.split("@", -1);
    String[] parts = at[0].split("[>?]", -1);
    JsonObject way = JsonObject.of("from", Json.of(parts[0]), "to", Json.of(parts[1]));
    if (parts.length > 2) {
      way = way.with("when", condition(parts[2]));
    }
    return at.length > 1 ? way.with("priority", Json.of(Long.parseLong(at[1]))) : way;
  }

  private static Json condition(String drawn) {
    String[] operands = drawn.split("-", -1);
    Json value = JsonObject.of("var", Json.of("task." + operands[0]));
    return operands.length == 1
        ? value
        : JsonObject.of("-", Json.array(value, Json.of(Long.parseLong(operands[1]))));
  }

  private static List<String> words(String line) {
    return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+", -1));
  }
}
