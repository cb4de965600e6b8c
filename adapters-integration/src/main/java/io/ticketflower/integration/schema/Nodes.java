package io.ticketflower.integration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;

/// The domain's values as Jackson's, without going through text.
final class Nodes {
  private static final int MOST_DIGITS = 2_000;
  private static final int BITS_OF_LONG = 63;

  private Nodes() {}

  static JsonNode of(Json json) {
    return switch (json) {
      case JsonNull _ -> NullNode.getInstance();
      case JsonBoolean(var value) -> BooleanNode.valueOf(value);
      case JsonNumber(var value) -> of(value);
      case JsonString(var value) -> TextNode.valueOf(value);
      case JsonArray(var items) -> {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(item -> array.add(of(item)));
        yield array;
      }
      case JsonObject(var members) -> {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> object.set(name, of(value)));
        yield object;
      }
    };
  }

  /// A whole number is one however it was written; one that is too large to spell out stays
  /// decimal.
  private static JsonNode of(BigDecimal number) {
    long digitsBeforePoint = (long) number.precision() - number.scale();
    if (Math.abs((long) number.scale()) > MOST_DIGITS || digitsBeforePoint > MOST_DIGITS) {
      return DecimalNode.valueOf(number);
    }
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.scale() > 0) {
      return DecimalNode.valueOf(number);
    }
    BigInteger whole = stripped.toBigIntegerExact();
    return whole.bitLength() <= BITS_OF_LONG
        ? LongNode.valueOf(whole.longValueExact())
        : BigIntegerNode.valueOf(whole);
  }
}
