package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SessionId;

/// A session ends; its tokens are worth nothing from now on.
public interface LogOut {
  void logOut(Actor actor, SessionId session);

  /// For somebody who leaves after their access token has expired: the refresh token says which
  /// session is meant. One that is none ends nothing.
  void logOut(String refreshToken, Origin origin);
}
