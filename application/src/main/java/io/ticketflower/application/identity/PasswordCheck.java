package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PasswordRule;
import java.util.Optional;

/// Whether a new password will do: by its length, and by how many others have it.
public record PasswordCheck(Passwords passwords) {

  /// What is wrong with a password; empty if it will do.
  public Optional<String> complaint(String password, EmailAddress email) {
    return PasswordRule.complaint(password, email)
        .or(() ->
            passwords.isPopular(password)
                ? Optional.of(
                    "Expected a password that others don't think of, but many choose this one or"
                        + " one like it: take several words of your own.")
                : Optional.empty());
  }
}
