package io.ticketflower.domain.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/// A JSON number, decimal and exact: `0.1` is a tenth. Kept as it came, however large its exponent;
/// equality, hash and text cost no more than the digits it was written with.
public record JsonNumber(BigDecimal value) implements Json {
  private static final int LONGEST_PLAIN = 34;
  private static final int SMALLEST_PLAIN = -7;
  private static final int SAFELY_STRIPPED = Integer.MIN_VALUE / 2;

  public JsonNumber {
    requireNonNull(value, "value");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonNumber(var number) && value.compareTo(number) == 0;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value.doubleValue());
  }

  /// Equal numbers have equal texts: `1.50` is "1.5", `1E+2` is "100", and from 35 digits before
  /// the point on an exponent is written instead of the zeros.
  @Override
  public String toString() {
    var digits = value.scale() < SAFELY_STRIPPED ? value : value.stripTrailingZeros();
    long exponent = (long) digits.precision() - digits.scale() - 1;
    boolean plain = SMALLEST_PLAIN <= exponent && exponent < LONGEST_PLAIN;
    return plain ? digits.toPlainString() : digits.toString();
  }
}
