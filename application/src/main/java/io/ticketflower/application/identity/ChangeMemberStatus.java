package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;

/// A member is shut out, let in again, or removed. Their sessions end at once, and the tasks on
/// their list go to somebody else. Everybody may leave by themselves; a company always keeps an
/// owner.
public interface ChangeMemberStatus {
  Outcome change(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(Actor actor, UserId member, Membership.Status status, int seenVersion) {}

  sealed interface Outcome {
    record Changed(Membership membership) implements Outcome {}

    /// Nobody, or somebody who was removed: they come back by an invitation.
    record NoSuchMember() implements Outcome {}

    record LastOwner() implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
