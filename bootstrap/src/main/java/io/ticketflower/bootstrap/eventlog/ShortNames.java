package io.ticketflower.bootstrap.eventlog;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes short names of lower-case letters, digits and hyphens out of what people wrote, a letter
/// first, each of them once.
final class ShortNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");

  private final String fallback;
  private final int longest;
  private final Set<String> taken;

  /// @param fallback stands in where nothing is left, and before a digit
  /// @param reserved names that are taken already
  ShortNames(String fallback, int longest, Set<String> reserved) {
    this.fallback = fallback;
    this.longest = longest;
    this.taken = new HashSet<>(reserved);
  }

  /// A new name: the same text gives another one the next time.
  String next(String text) {
    String plain = plain(text);
    String name = cut(plain, longest);
    for (int number = 2; !taken.add(name); number++) {
      String tail = "-" + number;
      name = cut(plain, longest - tail.length()) + tail;
    }
    return name;
  }

  private String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String hyphened = OTHERS.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("-");
    String trimmed = HYPHENS_AROUND.matcher(hyphened).replaceAll("");
    if (trimmed.isEmpty()) {
      return fallback;
    }
    return Character.isDigit(trimmed.charAt(0)) ? fallback + "-" + trimmed : trimmed;
  }

  private static String cut(String name, int longest) {
    String head = name.substring(0, Math.min(longest, name.length()));
    return HYPHENS_AROUND.matcher(head).replaceAll("");
  }
}
