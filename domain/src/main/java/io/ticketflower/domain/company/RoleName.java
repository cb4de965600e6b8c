package io.ticketflower.domain.company;

import java.util.Locale;

/// How a company calls one of its roles: 1 to 60 characters, unique in the company whatever the
/// case.
public record RoleName(String value) {
  public static final int LONGEST = 60;

  public RoleName {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expected a role name of 1 to "
              + LONGEST
              + " characters, but got "
              + value.length()
              + ".");
    }
  }

  /// The form in which two names are compared.
  public String folded() {
    return value.toLowerCase(Locale.ROOT);
  }
}
