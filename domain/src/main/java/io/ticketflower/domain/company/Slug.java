package io.ticketflower.domain.company;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A company's name in addresses: 2 to 40 lower-case letters, digits and hyphens.
public record Slug(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])");
  private static final int LONGEST = 40;

  public Slug {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected a slug of 2 to 40 lower-case letters, digits and hyphens, but got \""
              + value
              + "\".");
    }
  }

  /// The slug that a company's name suggests: "Rosengarten & Söhne" becomes `rosengarten-sohne`.
  public static Slug suggestedBy(String companyName) {
    String plain = Normalizer.normalize(companyName, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String hyphened =
        plain.replaceAll("\\p{M}", "").replace("ß", "ss").replaceAll("[^a-z0-9]+", "-");
    String cut = hyphened.substring(0, Math.min(LONGEST, hyphened.length()));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return new Slug(trimmed.length() < 2 ? "company-" + trimmed.length() : trimmed);
  }

  /// The same slug with a number behind it, for when it is taken.
  public Slug numbered(int number) {
    String tail = "-" + number;
    String head = value.substring(0, Math.min(value.length(), LONGEST - tail.length()));
    return new Slug(head.replaceAll("-+$", "") + tail);
  }
}
