package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PasswordRule;
import java.util.Optional;

/// Turns passwords into hashes that can't be turned back. Slow on purpose: few run at a time.
public interface Passwords {
  String hash(String password);

  boolean matches(String password, String hash);

  /// Whether it is one of those that many people choose, so that whoever guesses tries it first.
  boolean isPopular(String password);

  /// The hash of no password, so that an unknown e-mail costs the same time as a known one.
  String decoy();

  /// What is wrong with a new password: its length, or how many others have it; empty if it will
  /// do.
  default Optional<String> complaint(String password, EmailAddress email) {
    return PasswordRule.complaint(password, email)
        .or(() ->
            isPopular(password)
                ? Optional.of(
                    "Expected a password that others don't think of, but many choose this one or"
                        + " one like it: take several words of your own.")
                : Optional.empty());
  }
}
