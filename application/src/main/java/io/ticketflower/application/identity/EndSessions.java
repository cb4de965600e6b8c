package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;

/// Sessions end at once and for good: one's own anywhere, those of members in the company of who
/// looks after them.
public interface EndSessions {
  Outcome mine(Actor actor, SessionId session);

  /// All of one's own, in all companies, but for one.
  void allMineBut(Actor actor, SessionId spared);

  Outcome ofMember(Actor actor, UserId member, SessionId session);

  Outcome allOfMember(Actor actor, UserId member);

  sealed interface Outcome {
    record Ended() implements Outcome {}

    /// No such member, no such session, or it is over already.
    record NotFound() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
