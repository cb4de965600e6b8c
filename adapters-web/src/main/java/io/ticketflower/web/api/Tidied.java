package io.ticketflower.web.api;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// What the compiler leaves lying about in its document: flags of its own, escapes in prose, and a
/// name for plain text.
final class Tidied {
  private static final String SCHEMAS = "#/components/schemas/";
  private static final JsonString PLAIN_TEXT = Json.of(SCHEMAS + "String");
  private static final Pattern PAGE = Pattern.compile("Paged_(.+?)(?:View|Row)?_");

  private Tidied() {}

  static JsonObject document(JsonObject document) {
    return object(document);
  }

  /// A name for a schema that a generator can make a class of: `TicketPage`, `FaultCode`.
  static String schemaName(String compiled) {
    return PAGE.matcher(compiled).replaceFirst("$1Page").replace(".", "");
  }

  private static String text(String compiled) {
    return compiled.startsWith(SCHEMAS)
        ? SCHEMAS + schemaName(compiled.substring(SCHEMAS.length()))
        : compiled.replace("\\`", "`");
  }

  private static Json tidied(Json json) {
    return switch (json) {
      case JsonObject object -> object(object);
      case JsonArray(var items) -> Json.array(items.stream().map(Tidied::tidied).toList());
      case JsonString(var text) -> Json.of(text(text));
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
