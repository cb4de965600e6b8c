package io.ticketflower.application.definition;

import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;

/// JSON Schema (draft 2020-12), for what people fill in and hand in. Never loads anything from
/// outside.
public interface JsonSchemas {
  /// What is wrong with a schema itself.
  ///
  /// @param at where it stands in its document
  List<Finding> review(Json schema, JsonPointer at);

  /// What is wrong with a value; empty if it fits.
  List<Violation> check(Json schema, Json value);

  /// @param pointer where in the value
  /// @param code the schema's keyword, such as `required`
  /// @param message "Expected …, but …"
  record Violation(JsonPointer pointer, String code, String message) {}
}
