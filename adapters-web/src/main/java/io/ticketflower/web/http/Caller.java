package io.ticketflower.web.http;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SessionId;
import java.security.Principal;

/// Who sent a request, in which session, with the roles they hold at this moment.
public record Caller(Actor actor, SessionId session) implements Principal {
  @Override
  public String getName() {
    return actor.user().value().toString();
  }
}
