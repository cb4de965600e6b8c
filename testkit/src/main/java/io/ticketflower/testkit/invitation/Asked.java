package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.Florist.NOON;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.testkit.Florist;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Invitations as the contracts need them.
public final class Asked {
  static final Instant A_WEEK_LATER = NOON.plus(Invitation.USUAL);

  private Asked() {}

  /// Open from that moment for a week, and not stored.
  static Invitation by(Florist florist, EmailAddress email, Instant at) {
    return new Invitation(
        new InvitationId(UUID.randomUUID()),
        email,
        Set.of(SystemRole.TASK_WORKER, SystemRole.USER),
        Set.of(),
        florist.anna(),
        at,
        at,
        at.plus(Invitation.USUAL),
        new InvitationState.Open(),
        1);
  }

  /// For somebody whom nobody knows yet.
  static Invitation by(Florist florist, Instant at) {
    return by(florist, Florist.person("Clara").email(), at);
  }

  /// Stored.
  public static Invitation storedBy(Florist florist, Instant at) {
    Invitation invitation = by(florist, at);
    florist.run(id -> florist.persistence().invitations().add(id, invitation));
    return invitation;
  }
}
