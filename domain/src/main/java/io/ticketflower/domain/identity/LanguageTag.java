package io.ticketflower.domain.identity;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// A language as BCP 47 writes it, such as `de` or `pt-BR`.
public record LanguageTag(String value) {
  public static final int LONGEST = 35;

  public LanguageTag {
    value = canonical(value);
  }

  private static String canonical(String tag) {
    try {
      Locale language = new Locale.Builder().setLanguageTag(tag).build();
      if (tag.length() <= LONGEST && !language.getLanguage().isEmpty()) {
        return language.toLanguageTag();
      }
    } catch (IllformedLocaleException _) {
      // refused like one that is too long
    }
    throw new IllegalArgumentException(
        "Expected a language tag such as en or pt-BR, but got \"" + shortened(tag) + "\".");
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
