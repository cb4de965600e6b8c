package io.ticketflower.domain.rule;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// A JSON object. Its members keep the order in which they came, but two objects are equal whatever
/// their order.
public record JsonObject(SequencedMap<String, Json> members) implements Json {
  public static final JsonObject EMPTY = new JsonObject(new LinkedHashMap<>());

  public JsonObject {
    var copy = new LinkedHashMap<String, Json>();
    members.forEach((name, value) -> copy.put(requireNonNull(name), requireNonNull(value)));
    members = Collections.unmodifiableSequencedMap(copy);
  }

  public static JsonObject of(String name, Json value) {
    return EMPTY.with(name, value);
  }

  public static JsonObject of(String name1, Json value1, String name2, Json value2) {
    return of(name1, value1).with(name2, value2);
  }

  public static JsonObject of(
      String name1, Json value1, String name2, Json value2, String name3, Json value3) {
    return of(name1, value1, name2, value2).with(name3, value3);
  }

  public static JsonObject of(
      String name1,
      Json value1,
      String name2,
      Json value2,
      String name3,
      Json value3,
      String name4,
      Json value4) {
    return of(name1, value1, name2, value2, name3, value3).with(name4, value4);
  }

  public Optional<Json> get(String name) {
    return Optional.ofNullable(members.get(name));
  }

  /// This object with one member added or, in its old place, replaced.
  public JsonObject with(String name, Json value) {
    var changed = new LinkedHashMap<>(members);
    changed.put(name, value);
    return new JsonObject(changed);
  }

  /// This object with the members of another laid over it. An object inside is replaced as a whole.
  public JsonObject merge(JsonObject over) {
    var merged = new LinkedHashMap<>(members);
    merged.putAll(over.members);
    return new JsonObject(merged);
  }

  @Override
  public String toString() {
    return JsonText.of(this);
  }
}
