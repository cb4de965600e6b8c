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
  private static final JsonString NULL = Json.of("null");
  private static final JsonString OBJECT = Json.of("object");
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
    return nullable(new JsonObject(members));
  }

  /// To the compiler, what may be `null` is that alone, or an object too.
  private static JsonObject nullable(JsonObject schema) {
    return switch (schema.get("type").orElse(NULL)) {
      case JsonString type when type.equals(NULL) -> orItsOnlyPart(schema);
      case JsonArray(var types) when types.contains(NULL) && types.size() > 2 ->
          schema.with("type", Json.array(types.stream().filter(it -> !it.equals(OBJECT)).toList()));
      default -> schema;
    };
  }

  private static JsonObject orItsOnlyPart(JsonObject schema) {
    if (schema.get("allOf").orElse(NULL) instanceof JsonArray(var parts)
        && parts.getFirst() instanceof JsonObject part) {
      var members = new LinkedHashMap<>(schema.members());
      members.remove("allOf");
      members.put("type", Json.array(part.get("type").orElse(OBJECT), NULL));
      return new JsonObject(members);
    }
    return schema;
  }
}
