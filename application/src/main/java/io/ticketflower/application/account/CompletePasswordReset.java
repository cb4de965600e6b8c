package io.ticketflower.application.account;

import io.ticketflower.domain.identity.Origin;

/// Whoever has the token of a letter sets a new password with it. All sessions of the person end,
/// and nobody is logged in by it.
public interface CompletePasswordReset {
  Outcome complete(Command command);

  record Command(String token, String password, Origin origin) {}

  sealed interface Outcome {
    record Done() implements Outcome {}

    /// Unknown, used, expired, or a newer one has taken its place.
    record NoSuchToken() implements Outcome {}

    /// The token can be used again.
    record PasswordRefused(String message) implements Outcome {}
  }
}
