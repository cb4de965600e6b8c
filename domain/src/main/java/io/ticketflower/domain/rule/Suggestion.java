package io.ticketflower.domain.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Guesses which operator somebody meant who wrote one that there is not.
final class Suggestion {
  private static final Map<String, Operator> FROM_ELSEWHERE =
      Map.ofEntries(
          Map.entry("=", Operator.EQUAL),
          Map.entry("equals", Operator.EQUAL),
          Map.entry("<>", Operator.UNEQUAL),
          Map.entry("not", Operator.NOT),
          Map.entry("&&", Operator.AND),
          Map.entry("||", Operator.OR),
          Map.entry("=<", Operator.AT_MOST),
          Map.entry("=>", Operator.AT_LEAST),
          Map.entry("sum", Operator.SUM),
          Map.entry("every", Operator.ALL),
          Map.entry("any", Operator.SOME),
          Map.entry("contains", Operator.IN),
          Map.entry("concat", Operator.CAT),
          Map.entry("substring", Operator.SUBSTR));

  private Suggestion() {}

  static Optional<Operator> insteadOf(String symbol) {
    return Optional.ofNullable(FROM_ELSEWHERE.get(symbol.toLowerCase(Locale.ROOT)))
        .or(() -> NearestName.to(symbol, Operator.symbols()).flatMap(Operator::called));
  }
}
