package io.ticketflower.domain.rule;

import java.util.List;

/// A JSON array.
public record JsonArray(List<Json> items) implements Json {
  public static final JsonArray EMPTY = new JsonArray(List.of());

  public JsonArray {
    items = List.copyOf(items);
  }

  @Override
  public String toString() {
    return JsonText.of(this);
  }
}
