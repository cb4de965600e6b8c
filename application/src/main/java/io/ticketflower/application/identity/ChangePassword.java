package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;

/// Somebody changes their own password; all their other sessions end.
public interface ChangePassword {
  Outcome change(Command command);

  /// @param session the one that stays
  record Command(UserId user, SessionId session, String current, String next) {}

  sealed interface Outcome {
    record Changed() implements Outcome {}

    record WrongPassword() implements Outcome {}

    record PasswordRefused(String message) implements Outcome {}
  }
}
