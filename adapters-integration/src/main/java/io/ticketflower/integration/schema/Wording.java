package io.ticketflower.integration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The library's complaints in our own words, for whoever fills in a form: "Expected …, but …".
final class Wording {
  private static final int LONGEST_QUOTE = 60;
  private static final int MOST_CHOICES = 10;

  private Wording() {}

  static Violation violation(Error error) {
    return new Violation(pointer(error), error.getKeyword(), message(error));
  }

  /// Where the value is wrong: at the name that is missing or too much, if it is about a name.
  private static JsonPointer pointer(Error error) {
    JsonPointer at = new JsonPointer(error.getInstanceLocation().toString());
    return switch (error.getKeyword()) {
      case "required", "dependentRequired" -> at.child(argument(error, 0));
      case "additionalProperties", "unevaluatedProperties", "propertyNames" ->
          Optional.ofNullable(error.getProperty()).map(at::child).orElse(at);
      case "items", "unevaluatedItems" -> at.child(argument(error, 0));
      default -> at;
    };
  }

  private static String message(Error error) {
    String wanted = quoted(error.getSchemaNode());
    String got = quoted(error.getInstanceNode());
    return switch (error.getKeyword()) {
      case "required" -> "Expected \"%s\", but it is missing.".formatted(argument(error, 0));
      case "dependentRequired" ->
          "Expected \"%s\" beside \"%s\", but it is missing."
              .formatted(argument(error, 0), argument(error, 1));
      case "additionalProperties", "unevaluatedProperties" ->
          "Expected no \"%s\" here, but there is one.".formatted(argument(error, 0));
      case "propertyNames" ->
          "Expected names of a certain form, but \"%s\" has another.".formatted(argument(error, 0));
      case "items", "unevaluatedItems" -> "Expected no further item, but here is one.";
      case "false" -> "Expected nothing here, but there is something.";
      case "type" ->
          "Expected %s, but got %s."
              .formatted(types(error.getSchemaNode()), type(error.getInstanceNode()));
      case "enum" ->
          "Expected one of %s, but got %s.".formatted(choices(error.getSchemaNode()), got);
      case "const" -> "Expected %s, but got %s.".formatted(wanted, got);
      case "pattern" ->
          "Expected text of the form %s, but got %s."
              .formatted(error.getSchemaNode().asText(), got);
      case "format" ->
          "Expected %s, but got %s.".formatted(format(error.getSchemaNode().asText()), got);
      case "not" -> "Expected something else, but got %s.".formatted(got);
      case "oneOf" -> oneOf(error);
      case "uniqueItems" -> "Expected each item once, but one stands there twice.";
      default -> ofSize(error, wanted, got);
    };
  }

  private static String ofSize(Error error, String wanted, String got) {
    JsonNode value = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "minLength" -> atLeast(wanted, "characters", length(value));
      case "maxLength" -> atMost(wanted, "characters", length(value));
      case "minItems" -> atLeast(wanted, "items", value.size());
      case "maxItems" -> atMost(wanted, "items", value.size());
      case "minProperties" -> atLeast(wanted, "names", value.size());
      case "maxProperties" -> atMost(wanted, "names", value.size());
      case "minContains" ->
          "Expected at least %s items of a certain kind, but there are fewer."
              .formatted(argument(error, 0));
      case "maxContains" ->
          "Expected at most %s items of a certain kind, but there are more."
              .formatted(argument(error, 0));
      case "minimum" -> "Expected at least %s, but got %s.".formatted(wanted, got);
      case "maximum" -> "Expected at most %s, but got %s.".formatted(wanted, got);
      case "exclusiveMinimum" -> "Expected more than %s, but got %s.".formatted(wanted, got);
      case "exclusiveMaximum" -> "Expected less than %s, but got %s.".formatted(wanted, got);
      case "multipleOf" -> "Expected a multiple of %s, but got %s.".formatted(wanted, got);
      default ->
          "Expected what the schema's \"%s\" asks for, but got %s."
              .formatted(error.getKeyword(), got);
    };
  }

  private static String oneOf(Error error) {
    return argument(error, 0).equals("0")
        ? "Expected one of several forms, but none fits."
        : "Expected exactly one of several forms, but %s fit.".formatted(argument(error, 0));
  }

  private static String atLeast(String least, String what, int actual) {
    return "Expected at least %s %s, but got %d.".formatted(least, what, actual);
  }

  private static String atMost(String most, String what, int actual) {
    return "Expected at most %s %s, but got %d.".formatted(most, what, actual);
  }

  private static int length(JsonNode text) {
    return text.asText().codePointCount(0, text.asText().length());
  }

  private static String types(JsonNode wanted) {
    if (!wanted.isArray()) {
      return type(wanted.asText());
    }
    List<String> types = new ArrayList<>();
    wanted.forEach(it -> types.add(type(it.asText())));
    return String.join(" or ", types);
  }

  private static String type(String name) {
    return switch (name) {
      case "string" -> "text";
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      case "object" -> "an object";
      case "null" -> "null";
      default -> name;
    };
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "text";
      case NUMBER, BOOLEAN -> quoted(value);
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NULL -> "null";
      case BINARY, MISSING, POJO -> "something else";
    };
  }

  private static String format(String name) {
    return switch (name) {
      case "date" -> "a date such as 2026-05-31";
      case "date-time" -> "a time such as 2026-05-31T12:00:00Z";
      case "time" -> "a time of day such as 12:00:00Z";
      case "email" -> "an e-mail address such as anna@example.com";
      case "uri" -> "an address such as https://example.com";
      case "uuid" -> "a UUID";
      default -> "the format " + name;
    };
  }

  private static String choices(JsonNode wanted) {
    List<String> choices = new ArrayList<>();
    for (JsonNode choice : wanted) {
      if (choices.size() == MOST_CHOICES) {
        choices.add("…");
        break;
      }
      choices.add(quoted(choice));
    }
    return String.join(", ", choices);
  }

  private static String quoted(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      default -> shortened(value.toString());
    };
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > LONGEST_QUOTE
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
        : text;
  }

  private static String argument(Error error, int index) {
    return error.getArguments() == null || error.getArguments().length <= index
        ? "?"
        : String.valueOf(error.getArguments()[index]);
  }
}
