package io.ticketflower.integration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.rule.JsonPointer;

/// Says in our voice what the validator found.
final class Complaint {
  private static final int LONGEST_VALUE = 80;

  private Complaint() {}

  static Violation of(Error error) {
    return new Violation(pointer(error), error.getKeyword(), message(error));
  }

  /// To the member itself where one is missing or too many, so that a form can mark its field.
  private static JsonPointer pointer(Error error) {
    JsonPointer at = new JsonPointer(error.getInstanceLocation().toString());
    String property = error.getProperty();
    return switch (error.getKeyword()) {
      case "required", "additionalProperties", "unevaluatedProperties" ->
          property == null ? at : at.child(property);
      default -> at;
    };
  }

  private static String message(Error error) {
    JsonNode wanted = error.getSchemaNode();
    JsonNode got = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "required" -> "Expected a value, but it is missing.";
      case "additionalProperties", "unevaluatedProperties" ->
          "Expected only the fields of the form, but this is none of them.";
      case "type" -> "Expected %s, but got %s.".formatted(words(wanted), shown(got));
      case "enum" -> "Expected one of %s, but got %s.".formatted(wanted, shown(got));
      case "const" -> "Expected %s, but got %s.".formatted(wanted, shown(got));
      case "minLength" ->
          "Expected at least %s characters, but got %d.".formatted(wanted, length(got));
      case "maxLength" ->
          "Expected at most %s characters, but got %d.".formatted(wanted, length(got));
      case "minimum" -> "Expected %s or more, but got %s.".formatted(wanted, shown(got));
      case "maximum" -> "Expected %s or less, but got %s.".formatted(wanted, shown(got));
      case "minItems" -> "Expected at least %s items, but got %d.".formatted(wanted, got.size());
      case "maxItems" -> "Expected at most %s items, but got %d.".formatted(wanted, got.size());
      case "pattern" ->
          "Expected text that matches %s, but got %s.".formatted(wanted.asText(), shown(got));
      case "format" ->
          "Expected a value of the form %s, but got %s.".formatted(wanted.asText(), shown(got));
      default -> "Expected a value that fits the schema, but: " + error.getMessage();
    };
  }

  private static String words(JsonNode types) {
    return types.isArray() ? "one of the types " + types : "a value of type " + types.asText();
  }

  private static int length(JsonNode text) {
    String value = text.asText();
    return value.codePointCount(0, value.length());
  }

  private static String shown(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
