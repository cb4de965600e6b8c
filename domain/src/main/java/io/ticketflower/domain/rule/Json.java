package io.ticketflower.domain.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A JSON value. Immutable; two values are equal when they mean the same, so `1.0` equals `1` and
/// the order of an object's members does not count. `toString()` is its compact JSON text.
public sealed interface Json
    permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {

  static JsonString of(String value) {
    return new JsonString(value);
  }

  static JsonNumber of(long value) {
    return new JsonNumber(BigDecimal.valueOf(value));
  }

  static JsonNumber of(BigDecimal value) {
    return new JsonNumber(value);
  }

  static JsonBoolean of(boolean value) {
    return value ? JsonBoolean.TRUE : JsonBoolean.FALSE;
  }

  static JsonArray array(Json... items) {
    return new JsonArray(List.of(items));
  }

  static JsonArray array(List<Json> items) {
    return new JsonArray(items);
  }

  /// Members in the order in which the map gives them.
  static JsonObject object(Map<String, ? extends Json> members) {
    return new JsonObject(new LinkedHashMap<>(members));
  }
}
