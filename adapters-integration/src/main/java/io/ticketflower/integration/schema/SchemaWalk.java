package io.ticketflower.integration.schema;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Knows in which members of a schema further schemas stand (JSON Schema 2020-12, core and
/// applicators).
final class SchemaWalk {
  private static final Set<String> ONE =
      Set.of(
          "items",
          "contains",
          "additionalProperties",
          "propertyNames",
          "not",
          "if",
          "then",
          "else",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> MAP =
      Set.of("properties", "patternProperties", "dependentSchemas");
  private static final Set<String> STORED = Set.of("$defs", "definitions");

  private SchemaWalk() {}

  /// Visits the schemas directly inside of one, those that are only stored for later included.
  static void all(JsonObject schema, JsonPointer at, BiConsumer<Json, JsonPointer> visitor) {
    applied(schema, at, visitor);
    STORED.forEach(name -> map(schema, name, at, visitor));
  }

  /// Visits the schemas directly inside of one that take part in checking.
  static void applied(JsonObject schema, JsonPointer at, BiConsumer<Json, JsonPointer> visitor) {
    ONE.forEach(name -> schema.get(name).ifPresent(it -> visitor.accept(it, at.child(name))));
    LIST.forEach(name -> list(schema, name, at, visitor));
    MAP.forEach(name -> map(schema, name, at, visitor));
  }

  private static void list(
      JsonObject schema, String name, JsonPointer at, BiConsumer<Json, JsonPointer> visitor) {
    if (schema.get(name).orElse(Json.array()) instanceof JsonArray(List<Json> items)) {
      for (int index = 0; index < items.size(); index++) {
        visitor.accept(items.get(index), at.child(name).child(index));
      }
    }
  }

  private static void map(
      JsonObject schema, String name, JsonPointer at, BiConsumer<Json, JsonPointer> visitor) {
    if (schema.get(name).orElse(JsonObject.EMPTY) instanceof JsonObject schemas) {
      schemas.members().forEach((key, it) -> visitor.accept(it, at.child(name).child(key)));
    }
  }
}
