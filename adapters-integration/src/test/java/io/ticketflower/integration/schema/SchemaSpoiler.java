package io.ticketflower.integration.schema;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Puts things into a schema where they don't belong.
final class SchemaSpoiler {
  private static final List<String> NAMES =
      List.of(
          "$ref",
          "$id",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "items",
          "prefixItems",
          "properties",
          "pattern",
          "patternProperties",
          "required",
          "enum",
          "const",
          "type",
          "minimum",
          "format",
          "dependentSchemas",
          "unevaluatedProperties",
          "contains",
          "multipleOf",
          "$defs",
          "if");
  private static final List<Json> VALUES =
      List.of(
          JsonNull.NULL,
          JsonBoolean.TRUE,
          Json.of(0),
          Json.of(-1),
          Json.of(""),
          Json.of("#"),
          Json.of("#/$defs/address"),
          Json.of("string"),
          Json.of("("),
          Json.array(),
          Json.array(Json.of("a")),
          Json.array(JsonObject.EMPTY),
          JsonObject.EMPTY,
          JsonObject.of("type", Json.of("null")),
          JsonObject.of("$ref", Json.of("#")));

  private final Random random;

  SchemaSpoiler(Random random) {
    this.random = random;
  }

  Json spoil(Json json) {
    if (random.nextInt(15) == 0) {
      return VALUES.get(random.nextInt(VALUES.size()));
    }
    return switch (json) {
      case JsonObject object -> spoiled(object);
      case JsonArray(var items) -> {
        List<Json> spoiled = new ArrayList<>();
        items.forEach(item -> spoiled.add(spoil(item)));
        yield Json.array(spoiled);
      }
      default -> json;
    };
  }

  private Json spoiled(JsonObject object) {
    Map<String, Json> spoiled = new LinkedHashMap<>();
    object.members().forEach((name, value) -> spoiled.put(name, spoil(value)));
    if (random.nextInt(6) == 0) {
      spoiled.put(
          NAMES.get(random.nextInt(NAMES.size())), VALUES.get(random.nextInt(VALUES.size())));
    }
    return Json.object(spoiled);
  }
}
