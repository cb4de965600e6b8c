package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks values against the fields that a workflow declares.
public final class FieldCheck {
  private FieldCheck() {}

  /// What is wrong with some fields' values, one sentence each; empty if all fit.
  public static List<String> complaints(WorkflowDefinition workflow, JsonObject values) {
    List<String> complaints = new ArrayList<>();
    values
        .members()
        .forEach((name, value) -> {
          Optional<Field> field =
              workflow.fields().stream().filter(it -> it.name().equals(name)).findFirst();
          if (field.isEmpty()) {
            complaints.add(
                "Expected a field of the workflow, but it has none called \"%s\".".formatted(name));
          } else if (!field.get().accepts(value)) {
            complaints.add(
                "Expected field \"%s\" to be of type %s, but got %s."
                    .formatted(name, field.get().type(), value));
          }
        });
    return List.copyOf(complaints);
  }
}
