package io.ticketflower.domain.rule;

/// How messages speak of a value.
final class Described {
  private static final int LONGEST = 60;

  private Described() {}

  static String briefly(Json json) {
    return switch (json) {
      case JsonArray _ -> "a list";
      case JsonObject _ -> "an object";
      case JsonNull _, JsonBoolean _, JsonNumber _, JsonString _ -> shortened(json);
    };
  }

  private static String shortened(Json json) {
    var text = JsonText.bounded(json, 0, LONGEST);
    return text.isTooLong() ? text.beginning() + "…" : text.beginning();
  }
}
