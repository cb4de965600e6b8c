package io.ticketflower.application.account;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;

/// Somebody wants another e-mail address. Nothing changes before they follow the letter that goes
/// to it.
///
/// Tells nobody whether somebody has that address already: then its owner is told, and nobody else.
public interface RequestEmailChange {
  Outcome request(Command command);

  /// @param password the present one: a session that was left open is not enough
  record Command(Actor actor, EmailAddress email, String password) {}

  sealed interface Outcome {
    /// Whoever asks waits for no mail server.
    record Asked() implements Outcome {}

    record WrongPassword() implements Outcome {}

    /// It is theirs already.
    record SameAddress() implements Outcome {}
  }
}
