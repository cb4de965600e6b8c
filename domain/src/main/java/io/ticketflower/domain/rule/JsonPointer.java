package io.ticketflower.domain.rule;

import java.util.Optional;
import java.util.regex.Pattern;

/// Where in a JSON document something stands (RFC 6901): `/tasks/0/key`. The empty pointer is the
/// whole document.
public record JsonPointer(String value) {
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("~(?![01])");

  public static final JsonPointer ROOT = new JsonPointer("");

  public JsonPointer {
    if (!(value.isEmpty() || value.startsWith("/")) || BROKEN_ESCAPE.matcher(value).find()) {
      throw new IllegalArgumentException(
          "Expected a JSON pointer such as \"/tasks/0\", but got \"" + value + "\".");
    }
  }

  /// The member of that name in the object that stands here.
  public JsonPointer child(String name) {
    return new JsonPointer(value + "/" + name.replace("~", "~0").replace("/", "~1"));
  }

  /// The item at that index in the array that stands here.
  public JsonPointer child(int index) {
    return new JsonPointer(value + "/" + index);
  }

  /// The same place, seen from a part of the document; empty if it lies outside of the part.
  public Optional<JsonPointer> within(JsonPointer part) {
    return value.equals(part.value) || value.startsWith(part.value + "/")
        ? Optional.of(new JsonPointer(value.substring(part.value.length())))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
