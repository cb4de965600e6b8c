package io.ticketflower.domain.rule;

import static java.util.Objects.requireNonNull;

/// A JSON string.
public record JsonString(String value) implements Json {
  public JsonString {
    requireNonNull(value, "value");
  }

  /// With quotes and escapes, as in a JSON document; the bare characters are [#value()].
  @Override
  public String toString() {
    return JsonText.of(this);
  }
}
