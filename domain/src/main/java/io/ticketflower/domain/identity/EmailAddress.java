package io.ticketflower.domain.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/// By which a person is known in the whole installation; upper and lower case are the same.
public record EmailAddress(String value) {
  public static final int LONGEST = 254;
  private static final Pattern FORM = Pattern.compile("[^@\\p{Z}\\p{C}]{1,64}@[^@\\p{Z}\\p{C}]+");

  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Expected an e-mail address such as anna@example.com, but got \"" + value + "\".");
    }
  }
}
