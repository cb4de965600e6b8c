package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;

/// How a message names what it got instead of what it expected.
final class JsonKind {
  private JsonKind() {}

  static String of(Json json) {
    return switch (json) {
      case JsonNull _ -> "null";
      case JsonBoolean(var value) -> Boolean.toString(value);
      case JsonNumber _ -> "a number";
      case JsonString _ -> "a string";
      case JsonArray _ -> "an array";
      case JsonObject _ -> "an object";
    };
  }
}
