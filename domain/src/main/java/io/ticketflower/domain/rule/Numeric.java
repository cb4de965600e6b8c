package io.ticketflower.domain.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/// What counts as a number, and which numbers rules compute with: 34 digits, rounded half even, and
/// an exponent as far as a double's, so that no number can grow until it fills the memory.
final class Numeric {
  static final MathContext DIGITS = MathContext.DECIMAL128;

  private static final int LARGEST_EXPONENT = 308;
  private static final int LONGEST_TEXT = 400;
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d{1,9})?");

  private Numeric() {}

  static Optional<BigDecimal> reading(Json json) {
    return switch (json) {
      case JsonNumber(var number) -> Optional.of(number);
      case JsonString(var text) -> reading(text);
      case JsonNull _, JsonBoolean _, JsonArray _, JsonObject _ -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> reading(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    String trimmed = text.strip();
    return DECIMAL.matcher(trimmed).matches()
        ? Optional.of(new BigDecimal(trimmed))
        : Optional.empty();
  }

  /// The number to 34 digits; zero if it is smaller than any that counts, nothing if it is larger.
  static Optional<BigDecimal> bounded(BigDecimal number) {
    long exponent = (long) number.precision() - number.scale() - 1;
    if (number.signum() == 0 || exponent < -LARGEST_EXPONENT) {
      return Optional.of(BigDecimal.ZERO);
    }
    return exponent > LARGEST_EXPONENT ? Optional.empty() : Optional.of(number.round(DIGITS));
  }
}
