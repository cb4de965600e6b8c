package io.ticketflower.web.http;

import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SessionId;
import java.security.Principal;
import java.util.Optional;

/// Who sent a request, in which session, with the roles they hold at this moment.
///
/// @param keptOut why the company is closed to them, if it is
/// @param lacksSecondFactor whether they can do nothing but set up a second factor
/// @param acting the superuser who acts for the company in the actor's place, and how
public record Caller(
    Actor actor,
    SessionId session,
    Optional<CompanyState> keptOut,
    boolean lacksSecondFactor,
    Optional<ActingView> acting)
    implements Principal {
  @Override
  public String getName() {
    return actor.user().value().toString();
  }
}
