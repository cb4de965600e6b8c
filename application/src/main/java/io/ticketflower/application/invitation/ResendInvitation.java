package io.ticketflower.application.invitation;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Duration;
import java.util.Optional;

/// An invitation goes out again with a new token and as much time as before; the old token is dead
/// from then on. Only for one that is pending or has expired.
public interface ResendInvitation {
  Outcome resend(Command command);

  /// @param seenVersion the version that the actor has seen, if they care
  record Command(Actor actor, InvitationId invitation, Optional<Integer> seenVersion) {}

  sealed interface Outcome {
    record Resent(Invitation invitation, Delivery delivery) implements Outcome {}

    record NoSuchInvitation() implements Outcome {}

    record WrongState(InvitationStatus status) implements Outcome {}

    /// They have joined in another way.
    record AlreadyMember() implements Outcome {}

    /// Another one for the same person is pending.
    record AlreadyInvited() implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record BeyondOwnRights(SystemRole role) implements Outcome {}

    record TooMany(Duration pause) implements Outcome {}

    /// Whoever invites has not verified their own address yet.
    record AddressUnverified() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
