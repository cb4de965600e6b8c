package io.ticketflower.domain.rule;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;

/// The operators that compute. All take numbers, and texts that read as numbers.
final class Arithmetic {
  private Arithmetic() {}

  static Json sum(Arguments arguments) {
    return fold(arguments, (sum, next) -> sum.add(next, Numeric.DIGITS));
  }

  static Json product(Arguments arguments) {
    return fold(arguments, (product, next) -> product.multiply(next, Numeric.DIGITS));
  }

  static Json greatest(Arguments arguments) {
    return fold(arguments, BigDecimal::max);
  }

  static Json least(Arguments arguments) {
    return fold(arguments, BigDecimal::min);
  }

  /// The difference of two numbers; the negative of one.
  static Json difference(Arguments arguments) {
    var first = arguments.number(0);
    return arguments.count() == 1
        ? Json.of(first.negate())
        : result(arguments, first.subtract(arguments.number(1), Numeric.DIGITS));
  }

  static Json quotient(Arguments arguments) {
    return result(arguments, arguments.number(0).divide(divisor(arguments), Numeric.DIGITS));
  }

  /// What is left over by a division; has the sign of the number divided.
  static Json remainder(Arguments arguments) {
    return result(arguments, arguments.number(0).remainder(divisor(arguments)));
  }

  private static BigDecimal divisor(Arguments arguments) {
    var divisor = arguments.number(1);
    if (divisor.signum() == 0) {
      throw arguments.unexpected("a divisor other than 0", arguments.get(1));
    }
    return divisor;
  }

  private static Json fold(Arguments arguments, BinaryOperator<BigDecimal> step) {
    var folded = arguments.number(0);
    for (int i = 1; i < arguments.count(); i++) {
      folded = arguments.bounded(step.apply(folded, arguments.number(i)));
    }
    return Json.of(folded);
  }

  private static Json result(Arguments arguments, BigDecimal number) {
    return Json.of(arguments.bounded(number));
  }
}
