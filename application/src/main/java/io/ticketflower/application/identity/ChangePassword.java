package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SessionId;

/// Somebody changes their own password; all their other sessions end.
public interface ChangePassword {
  Outcome change(Command command);

  /// @param session the one that stays
  record Command(Actor actor, SessionId session, String current, String next) {}

  sealed interface Outcome {
    record Changed() implements Outcome {}

    record WrongPassword() implements Outcome {}

    record PasswordRefused(String message) implements Outcome {}
  }
}
