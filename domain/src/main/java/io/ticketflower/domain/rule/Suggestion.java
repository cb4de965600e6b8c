package io.ticketflower.domain.rule;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    String lower = symbol.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(FROM_ELSEWHERE.get(lower)).or(() -> nearest(lower));
  }

  private static Optional<Operator> nearest(String symbol) {
    return Stream.of(Operator.values())
        .filter(operator -> distance(symbol, operator.symbol()) <= operator.symbol().length() / 3)
        .min(Comparator.comparingInt(operator -> distance(symbol, operator.symbol())));
  }

  /// How many characters have to be added, left out or replaced to make one text of the other.
  private static int distance(String from, String to) {
    if (from.length() > 2 * to.length()) {
      return from.length();
    }
    int[] distances = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      distances[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = distances[0];
      distances[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = distances[j];
        distances[j] = Math.min(replaced, Math.min(distances[j], distances[j - 1]) + 1);
      }
    }
    return distances[to.length()];
  }
}
