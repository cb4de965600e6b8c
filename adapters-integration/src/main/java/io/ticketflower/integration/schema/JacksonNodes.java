package io.ticketflower.integration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;

/// The domain's JSON values as the validator wants them.
final class JacksonNodes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JacksonNodes() {}

  static JsonNode of(Json json) {
    return switch (json) {
      case JsonNull _ -> NODES.nullNode();
      case JsonBoolean bool -> NODES.booleanNode(bool.value());
      case JsonNumber(var value) ->
          value.scale() <= 0 && value.precision() - value.scale() < 400
              ? NODES.numberNode(value.toBigInteger())
              : NODES.numberNode(value);
      case JsonString(var value) -> NODES.textNode(value);
      case JsonArray(var items) -> {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(of(item)));
        yield array;
      }
      case JsonObject object -> {
        ObjectNode node = NODES.objectNode();
        object.members().forEach((name, value) -> node.set(name, of(value)));
        yield node;
      }
    };
  }
}
