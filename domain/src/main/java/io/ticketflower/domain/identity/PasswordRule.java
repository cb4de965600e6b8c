package io.ticketflower.domain.identity;

import java.util.Locale;
import java.util.Optional;

/// Which passwords are good enough: length counts, composition does not (OWASP ASVS 5, 6.2).
public final class PasswordRule {
  public static final int SHORTEST = 10;
  public static final int LONGEST = 200;

  private PasswordRule() {}

  /// What is wrong with a password; empty if it will do.
  public static Optional<String> complaint(String password, EmailAddress email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of(
          "Expected a password of %d to %d characters, but got %d."
              .formatted(SHORTEST, LONGEST, length));
    }
    if (password.toLowerCase(Locale.ROOT).contains(email.value())) {
      return Optional.of("Expected a password without the e-mail address, but it is part of it.");
    }
    return Optional.empty();
  }
}
