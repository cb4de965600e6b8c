package io.ticketflower.domain.rule;

import java.util.HexFormat;

/// Writes a value as compact JSON text (RFC 8259). What has no place in UTF-8, half of a surrogate
/// pair, is escaped.
///
/// A bounded writing stops as soon as the value proves too deep or too long, so that measuring a
/// value costs no more than the bound.
final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private final int deepest;
  private final int longest;
  private boolean tooDeep;

  private JsonText(int deepest, int longest) {
    this.deepest = deepest;
    this.longest = longest;
  }

  static String of(Json json) {
    var unbounded = new JsonText(Integer.MAX_VALUE, Integer.MAX_VALUE);
    unbounded.write(json, 0);
    return unbounded.text.toString();
  }

  static JsonText bounded(Json json, int deepest, int longest) {
    var bounded = new JsonText(deepest, longest);
    bounded.write(json, 0);
    return bounded;
  }

  boolean isTooDeep() {
    return tooDeep;
  }

  boolean isTooLong() {
    return text.length() > longest;
  }

  int length() {
    return text.length();
  }

  /// As much of the text as the bound allows.
  String beginning() {
    int end = Math.min(longest, text.length());
    boolean splitsCharacter = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsCharacter ? end - 1 : end);
  }

  private void write(Json json, int depth) {
    switch (json) {
      case JsonString(var string) -> quote(string);
      case JsonArray array -> write(array, depth + 1);
      case JsonObject object -> write(object, depth + 1);
      case JsonNull _, JsonBoolean _, JsonNumber _ -> text.append(json);
    }
  }

  private void write(JsonArray array, int depth) {
    if (!mayGo(depth)) {
      return;
    }
    text.append('[');
    String separator = "";
    for (Json item : array.items()) {
      if (isTooLong()) {
        return;
      }
      text.append(separator);
      write(item, depth);
      separator = ",";
    }
    text.append(']');
  }

  private void write(JsonObject object, int depth) {
    if (!mayGo(depth)) {
      return;
    }
    text.append('{');
    String separator = "";
    for (var member : object.members().entrySet()) {
      if (isTooLong()) {
        return;
      }
      text.append(separator);
      quote(member.getKey());
      text.append(':');
      write(member.getValue(), depth);
      separator = ",";
    }
    text.append('}');
  }

  private boolean mayGo(int depth) {
    tooDeep |= depth > deepest;
    return !tooDeep;
  }

  private void quote(String string) {
    text.append('"');
    int end = (int) Math.min(string.length(), (long) longest + 1);
    int written = 0;
    for (int at = 0; at < end; ) {
      int character = string.codePointAt(at);
      int next = at + Character.charCount(character);
      if (needsEscape(character)) {
        text.append(string, written, at).append(escaped(character));
        written = next;
      }
      at = next;
    }
    text.append(string, written, Math.max(written, end)).append('"');
  }

  private static boolean needsEscape(int character) {
    return character < ' '
        || character == '"'
        || character == '\\'
        || (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE);
  }

  private static String escaped(int character) {
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u" + HexFormat.of().toHexDigits((char) character);
    };
  }
}
