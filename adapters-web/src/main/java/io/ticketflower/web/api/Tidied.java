package io.ticketflower.web.api;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.util.LinkedHashMap;

/// What the compiler leaves lying about in its document: flags of its own, escapes in prose, and a
/// name for plain text.
final class Tidied {
  private static final JsonString PLAIN_TEXT = Json.of("#/components/schemas/String");

  private Tidied() {}

  static JsonObject document(JsonObject document) {
    return object(document);
  }

  private static Json tidied(Json json) {
    return switch (json) {
      case JsonObject object -> object(object);
      case JsonArray(var items) -> Json.array(items.stream().map(Tidied::tidied).toList());
      case JsonString(var text) -> Json.of(text.replace("\\`", "`"));
      default -> json;
    };
  }

  private static JsonObject object(JsonObject object) {
    var members = new LinkedHashMap<String, Json>();
    object
        .members()
        .forEach((name, value) -> {
          if (value.equals(PLAIN_TEXT)) {
            members.put("type", Json.of("string"));
          } else if (!name.equals("exampleSetFlag")) {
            members.put(name, tidied(value));
          }
        });
    return new JsonObject(members);
  }
}
