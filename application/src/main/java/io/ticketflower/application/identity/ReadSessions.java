package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.util.List;

/// Where somebody is logged in: people look whether all of it is theirs, and admins look after
/// their company's members, in their own company only. The latest used come first.
public interface ReadSessions {
  /// So many are told at most; ending all ends the others too.
  int MOST = 200;

  /// One's own, in all companies.
  List<LiveSession> mine(Actor actor);

  Outcome ofMember(Actor actor, UserId member);

  sealed interface Outcome {
    record Told(List<LiveSession> sessions) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
