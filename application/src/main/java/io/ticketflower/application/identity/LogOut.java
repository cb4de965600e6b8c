package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SessionId;

/// A session ends; its tokens are worth nothing from now on.
public interface LogOut {
  void logOut(Actor actor, SessionId session);
}
