package io.ticketflower.testkit.memory;

import java.util.Locale;

/// Looks for a part of a text as a database does, in small or capital letters.
public final class TextSearch {
  private TextSearch() {}

  public static boolean isIn(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
