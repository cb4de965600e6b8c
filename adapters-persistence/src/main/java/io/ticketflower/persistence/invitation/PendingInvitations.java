package io.ticketflower.persistence.invitation;

import static io.ticketflower.persistence.schema.Tables.INVITATIONS;

import java.time.Instant;
import org.jooq.Condition;

/// Which invitations wait for an answer, and can still have one.
public final class PendingInvitations {
  private PendingInvitations() {}

  public static Condition at(Instant now) {
    return INVITATIONS.STATUS.eq(InvitationColumns.OPEN).and(INVITATIONS.EXPIRES_AT.gt(now));
  }
}
