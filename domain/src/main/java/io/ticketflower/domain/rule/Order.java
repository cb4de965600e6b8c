package io.ticketflower.domain.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The operators that ask which of two values comes first. Two texts are ordered by their
/// characters, so ISO dates are ordered by time; all else by number. What is no number comes
/// neither before nor after anything.
final class Order {
  private Order() {}

  /// Whether every two neighbours stand in this order.
  static Operator.Form standing(IntPredicate order) {
    return Call.asking(arguments -> areIn(order, arguments));
  }

  private static boolean areIn(IntPredicate order, Arguments arguments) {
    for (int i = 1; i < arguments.count(); i++) {
      var difference = compare(arguments.get(i - 1), arguments.get(i));
      if (difference.isEmpty() || !order.test(difference.get())) {
        return false;
      }
    }
    return true;
  }

  /// Negative, zero or positive; nothing if the two can't be compared.
  static Optional<Integer> compare(Json left, Json right) {
    if (left instanceof JsonString(var text) && right instanceof JsonString(var other)) {
      return Optional.of(text.compareTo(other));
    }
    return number(left).flatMap(number -> number(right).map(number::compareTo));
  }

  private static Optional<BigDecimal> number(Json json) {
    return json instanceof JsonBoolean(var yes)
        ? Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO)
        : Numeric.reading(json);
  }
}
