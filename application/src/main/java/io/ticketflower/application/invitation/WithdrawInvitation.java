package io.ticketflower.application.invitation;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.util.Optional;

/// An invitation is taken back, or taken off the list.
public interface WithdrawInvitation {
  /// Its token is worth nothing from now on; it stays on the list.
  Outcome revoke(Command command);

  /// Not for one that is pending: revoke it first.
  Outcome delete(Command command);

  /// @param seenVersion the version that the actor has seen, if they care
  record Command(Actor actor, InvitationId invitation, Optional<Integer> seenVersion) {}

  sealed interface Outcome {
    /// @param invitation as it is now, or was
    record Done(Invitation invitation) implements Outcome {}

    record NoSuchInvitation() implements Outcome {}

    record WrongState(InvitationStatus status) implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
