package io.ticketflower.web.http;

import java.util.Collection;
import java.util.Locale;

/// Guesses which name a client meant by a mistyped one.
final class NearestName {
  private static final int LONGEST = 60;

  private NearestName() {}

  static String hint(String typed, Collection<String> known) {
    String nearest = "";
    int fewest = 3;
    for (String name : known) {
      int slips = typed.length() > LONGEST ? fewest : slips(typed, name);
      if (slips < fewest && slips * 2 < name.length()) {
        nearest = name;
        fewest = slips;
      }
    }
    if (!nearest.isEmpty()) {
      return "Did you mean \"" + nearest + "\"?";
    }
    return known.isEmpty() ? "" : "Known here: " + String.join(", ", known) + ".";
  }

  /// How many letters must be added, dropped or changed.
  private static int slips(String typed, String name) {
    String one = typed.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] here = new int[other.length() + 1];
      here[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + change, 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return above[other.length()];
  }
}
