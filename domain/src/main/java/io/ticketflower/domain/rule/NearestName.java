package io.ticketflower.domain.rule;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Guesses which name a writer meant by a mistyped one.
public final class NearestName {
  private static final int MOST_SLIPS = 2;
  private static final int LONGEST = 100;
  private static final int MOST_NAMES = 12;

  private NearestName() {}

  public static Optional<String> to(String typed, Collection<String> known) {
    String nearest = "";
    int fewest = MOST_SLIPS + 1;
    for (String name : known) {
      int slips = slips(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (slips < fewest && slips * 2 < name.length()) {
        nearest = name;
        fewest = slips;
      }
    }
    return fewest > MOST_SLIPS ? Optional.empty() : Optional.of(nearest);
  }

  /// A hint: the nearest name, or else what there is, as far as one cares to read.
  public static String hint(String typed, Collection<String> known) {
    return to(typed, known).map(NearestName::question).orElseGet(() -> listed(known));
  }

  /// The nearest name as a hint.
  public static String question(String name) {
    return "Did you mean \"" + name + "\"?";
  }

  private static String listed(Collection<String> known) {
    return known.isEmpty()
        ? ""
        : known.stream().limit(MOST_NAMES).collect(joining(", ", "Known here: ", "."));
  }

  /// How many letters must be added, dropped, changed or swapped; looks no further than
  /// [#MOST_SLIPS], since a document may hold thousands of names.
  private static int slips(String one, String other) {
    int tooMany = MOST_SLIPS + 1;
    if (Math.abs(one.length() - other.length()) > MOST_SLIPS || one.length() > LONGEST) {
      return tooMany;
    }
    int[] twoAbove = new int[other.length() + 1];
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[other.length() + 1];
      Arrays.fill(here, tooMany);
      here[0] = row;
      int best = row;
      int from = Math.max(1, row - MOST_SLIPS);
      for (int column = from; column <= Math.min(other.length(), row + MOST_SLIPS); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
        if (areSwapped(one, row, other, column)) {
          here[column] = Math.min(here[column], twoAbove[column - 2] + 1);
        }
        best = Math.min(best, here[column]);
      }
      if (best > MOST_SLIPS) {
        return tooMany;
      }
      twoAbove = above;
      above = here;
    }
    return above[other.length()];
  }

  private static boolean areSwapped(String one, int row, String other, int column) {
    return row > 1
        && column > 1
        && one.charAt(row - 1) == other.charAt(column - 2)
        && one.charAt(row - 2) == other.charAt(column - 1);
  }
}
