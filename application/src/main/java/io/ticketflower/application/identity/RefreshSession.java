package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Origin;

/// A refresh token is exchanged for the next one.
///
/// A token that is used a second time after a short grace was stolen, or its successor was: the
/// whole session ends.
public interface RefreshSession {
  Outcome refresh(String refreshToken, Origin origin);

  sealed interface Outcome {
    record Refreshed(LoggedIn session) implements Outcome {}

    /// Unknown, expired, ended or used before: log in again.
    record Refused() implements Outcome {}
  }
}
