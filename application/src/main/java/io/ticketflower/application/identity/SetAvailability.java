package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;

/// Somebody says until when they are away and how many tasks they can have on their list, or an
/// administrator says it for them. Tasks that wait for somebody find those who are back.
public interface SetAvailability {
  Outcome set(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(Actor actor, UserId member, Availability availability, int seenVersion) {}

  sealed interface Outcome {
    record Changed(Membership membership) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
