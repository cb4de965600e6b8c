package io.ticketflower.bootstrap.eventlog;

import java.util.regex.Pattern;

/// Fits what people wrote into a title that has a greatest length.
final class Headline {
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

  private Headline() {}

  /// @param otherwise if nothing is left
  static String of(String text, int longest, String otherwise) {
    String readable = UNREADABLE.matcher(text).replaceAll(" ").strip();
    if (readable.isEmpty()) {
      return otherwise;
    }
    if (readable.length() <= longest) {
      return readable;
    }
    boolean splitsCharacter = Character.isHighSurrogate(readable.charAt(longest - 2));
    return readable.substring(0, splitsCharacter ? longest - 2 : longest - 1).strip() + "…";
  }
}
