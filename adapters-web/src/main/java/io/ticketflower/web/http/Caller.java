package io.ticketflower.web.http;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Capacity;
import io.ticketflower.domain.identity.SessionId;
import java.security.Principal;
import java.util.Optional;

/// Who sent a request, with the roles they hold at this moment.
///
/// @param begun the session in which they did; programs that come with an API key have none
/// @param acting the superuser who acts for the company in the actor's place, and how
public record Caller(Actor actor, Optional<SessionId> begun, Optional<ActingView> acting)
    implements Principal {
  @Override
  public String getName() {
    return actor.user().value().toString();
  }

  /// For what only somebody who is logged in can ask for.
  public SessionId session() {
    return begun.orElseThrow(CallerFilter::sessionOver);
  }

  /// The API key that a program came with.
  Optional<Capacity.ByKey> key() {
    return actor.capacity() instanceof Capacity.ByKey key ? Optional.of(key) : Optional.empty();
  }
}
