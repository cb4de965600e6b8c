package io.ticketflower.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The operators on texts. A character is a Unicode character, also where UTF-16 needs two units.
final class Texts {
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private Texts() {}

  /// A value as people write it; null is nothing, the items of a list are set apart by commas.
  static Optional<String> of(Json json) {
    return switch (json) {
      case JsonNull _ -> Optional.of("");
      case JsonString(var text) -> Optional.of(text);
      case JsonBoolean _, JsonNumber _ -> Optional.of(json.toString());
      case JsonArray(var items) -> listed(items);
      case JsonObject _ -> Optional.empty();
    };
  }

  private static Optional<String> listed(List<Json> items) {
    if (items.stream().anyMatch(Texts::isCompound)) {
      return Optional.empty();
    }
    return Optional.of(
        items.stream().map(item -> of(item).orElse("")).collect(Collectors.joining(",")));
  }

  private static boolean isCompound(Json json) {
    return json instanceof JsonArray || json instanceof JsonObject;
  }

  /// `cat`
  static Json joined(Arguments arguments) {
    var joined = new StringBuilder();
    for (int i = 0; i < arguments.count(); i++) {
      String text = arguments.text(i);
      if (joined.length() + text.length() > Meter.LONGEST_RESULT) {
        throw Meter.tooLong(arguments.operator());
      }
      joined.append(text);
    }
    return Json.of(joined.toString());
  }

  /// `substr`: a negative start counts from the end; a negative length leaves out so many at the
  /// end.
  static Json part(Arguments arguments) {
    String text = arguments.text(0);
    int length = text.codePointCount(0, text.length());
    int start = whole(arguments, 1);
    int from = start < 0 ? Math.max(0, length + start) : Math.min(start, length);
    int wanted = arguments.count() == 2 ? length : whole(arguments, 2);
    int to = wanted < 0 ? length + wanted : (int) Math.min(length, (long) from + wanted);
    return Json.of(between(text, from, Math.max(from, to)));
  }

  private static String between(String text, int from, int to) {
    int start = text.offsetByCodePoints(0, from);
    return text.substring(start, text.offsetByCodePoints(start, to - from));
  }

  private static int whole(Arguments arguments, int index) {
    return arguments.number(index).max(FARTHEST.negate()).min(FARTHEST).intValue();
  }

  /// `in` a text: it stands somewhere in it.
  static boolean contains(Arguments arguments, String text, Json sought) {
    if (sought instanceof JsonNull || isCompound(sought)) {
      return false;
    }
    String part = of(sought).orElse("");
    long comparisons = (long) part.length() * Math.max(0, text.length() - part.length());
    arguments.meter().characters(arguments.operator(), comparisons);
    return !text.isEmpty() && text.contains(part);
  }

  static JsonNumber length(String text, Meter meter) {
    meter.characters("var", text.length());
    return Json.of(text.codePointCount(0, text.length()));
  }
}
