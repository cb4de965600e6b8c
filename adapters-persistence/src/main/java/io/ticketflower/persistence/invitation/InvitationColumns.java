package io.ticketflower.persistence.invitation;

import static io.ticketflower.persistence.schema.Tables.INVITATIONS;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.persistence.identity.RoleSets;
import io.ticketflower.persistence.schema.tables.records.InvitationsRecord;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/// How an invitation stands in its row.
final class InvitationColumns {
  static final String OPEN = "OPEN";
  static final String REPLACED = "REPLACED";
  static final String ACCEPTED = "ACCEPTED";
  static final String REVOKED = "REVOKED";

  static final List<Field<?>> ALL =
      List.of(
          INVITATIONS.ID,
          INVITATIONS.EMAIL,
          INVITATIONS.ROLES,
          INVITATIONS.COMPANY_ROLES,
          INVITATIONS.INVITER_ID,
          INVITATIONS.CREATED_AT,
          INVITATIONS.SENT_AT,
          INVITATIONS.EXPIRES_AT,
          INVITATIONS.STATUS,
          INVITATIONS.DECIDED_AT,
          INVITATIONS.ACCEPTED_BY,
          INVITATIONS.VERSION);

  private InvitationColumns() {}

  static Invitation invitation(Record row) {
    return new Invitation(
        row.get(INVITATIONS.ID),
        new EmailAddress(row.get(INVITATIONS.EMAIL)),
        RoleSets.systemRoles(row.get(INVITATIONS.ROLES)),
        RoleSets.companyRoles(row.get(INVITATIONS.COMPANY_ROLES)),
        row.get(INVITATIONS.INVITER_ID),
        row.get(INVITATIONS.CREATED_AT),
        row.get(INVITATIONS.SENT_AT),
        row.get(INVITATIONS.EXPIRES_AT),
        state(row),
        row.get(INVITATIONS.VERSION));
  }

  private static InvitationState state(Record row) {
    return switch (row.get(INVITATIONS.STATUS)) {
      case OPEN -> new InvitationState.Open();
      case REPLACED -> new InvitationState.Replaced();
      case ACCEPTED ->
          new InvitationState.Accepted(
              row.get(INVITATIONS.ACCEPTED_BY), row.get(INVITATIONS.DECIDED_AT));
      case REVOKED -> new InvitationState.Revoked(row.get(INVITATIONS.DECIDED_AT));
      case String other -> throw new IllegalStateException("Expected a status, but got " + other);
    };
  }

  /// What changes in the life of an invitation.
  static InvitationsRecord changing(Invitation invitation) {
    InvitationsRecord row = new InvitationsRecord();
    row.setSentAt(invitation.sentAt());
    row.setExpiresAt(invitation.expiresAt());
    row.setVersion(invitation.version());
    switch (invitation.state()) {
      case InvitationState.Open _ -> row.setStatus(OPEN);
      case InvitationState.Replaced _ -> row.setStatus(REPLACED);
      case InvitationState.Accepted(var by, var at) -> {
        row.setStatus(ACCEPTED);
        row.setAcceptedBy(by);
        row.setDecidedAt(at);
      }
      case InvitationState.Revoked(var at) -> {
        row.setStatus(REVOKED);
        row.setDecidedAt(at);
      }
    }
    return row;
  }
}
