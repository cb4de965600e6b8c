package io.ticketflower.application.definition;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.util.List;
import java.util.Optional;

/// Looks into a document that may be faulty, without minding what else is in it.
final class JsonPlaces {
  private JsonPlaces() {}

  static Optional<Json> at(Json document, String name) {
    return document instanceof JsonObject object ? object.get(name) : Optional.empty();
  }

  static List<Json> items(Json document, String name) {
    return at(document, name).orElse(Json.array()) instanceof JsonArray(var items)
        ? items
        : List.of();
  }

  static Optional<String> text(Json document, String name) {
    return at(document, name)
        .flatMap(it -> it instanceof JsonString(var value) ? Optional.of(value) : Optional.empty());
  }
}
