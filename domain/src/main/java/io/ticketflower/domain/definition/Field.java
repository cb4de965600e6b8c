package io.ticketflower.domain.definition;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonBoolean;
import io.ticketflower.domain.rule.JsonNull;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.math.BigDecimal;

/// One piece of the workflow's own data.
public record Field(String name, Type type) {

  /// What a field may hold; null is always allowed and means "not known yet".
  public enum Type {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    ARRAY,
    OBJECT,
    ANY
  }

  public boolean accepts(Json value) {
    return switch (value) {
      case JsonNull _ -> true;
      case JsonString _ -> type == Type.STRING || type == Type.ANY;
      case JsonBoolean _ -> type == Type.BOOLEAN || type == Type.ANY;
      case JsonArray _ -> type == Type.ARRAY || type == Type.ANY;
      case JsonObject _ -> type == Type.OBJECT || type == Type.ANY;
      case JsonNumber number ->
          type == Type.NUMBER
              || type == Type.ANY
              || (type == Type.INTEGER && isWhole(number.value()));
    };
  }

  /// Looks at the scale first: stripping the zeros of `10e2147483647` would overflow.
  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }
}
