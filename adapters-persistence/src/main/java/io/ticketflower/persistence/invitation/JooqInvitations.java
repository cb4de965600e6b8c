package io.ticketflower.persistence.invitation;

import static io.ticketflower.persistence.schema.Tables.INVITATIONS;

import io.ticketflower.application.invitation.Invitations;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import io.ticketflower.persistence.identity.RoleSets;
import io.ticketflower.persistence.schema.tables.records.InvitationsRecord;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Whoever is about to open an invitation locks all of the same person first: so the two of them
/// take turns, and the unique index has the last word where there was none to lock.
@Singleton
final class JooqInvitations implements Invitations {
  private final DSLContext db;

  JooqInvitations(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(CompanyId company, Invitation invitation) {
    lockAll(company, invitation.email());
    replaceExpired(company, invitation, invitation.createdAt());
    InvitationsRecord row = InvitationColumns.changing(invitation);
    row.setCompanyId(company);
    row.setId(invitation.id());
    row.setEmail(invitation.email().value());
    row.setRoles(RoleSets.names(invitation.roles()));
    row.setCompanyRoles(RoleSets.ids(invitation.companyRoles()));
    row.setInviterId(invitation.inviter());
    row.setCreatedAt(invitation.createdAt());
    return db.insertInto(INVITATIONS).set(row).onConflictDoNothing().execute() == 1;
  }

  @Override
  public boolean isPending(CompanyId company, EmailAddress email, Instant now) {
    return db.fetchExists(
        DSL.selectOne()
            .from(INVITATIONS)
            .where(INVITATIONS.COMPANY_ID.eq(company))
            .and(INVITATIONS.EMAIL.eq(email.value()))
            .and(INVITATIONS.STATUS.eq(InvitationColumns.OPEN))
            .and(INVITATIONS.EXPIRES_AT.gt(now)));
  }

  @Override
  public Optional<Invitation> find(CompanyId company, InvitationId id) {
    return db.select(InvitationColumns.ALL)
        .from(INVITATIONS)
        .where(INVITATIONS.COMPANY_ID.eq(company))
        .and(INVITATIONS.ID.eq(id))
        .fetchOptional(InvitationColumns::invitation);
  }

  @Override
  public Optional<Invitation> lock(CompanyId company, InvitationId id) {
    find(company, id).ifPresent(found -> lockAll(company, found.email()));
    return find(company, id);
  }

  private void lockAll(CompanyId company, EmailAddress email) {
    List<InvitationId> _ =
        db.select(INVITATIONS.ID)
            .from(INVITATIONS)
            .where(INVITATIONS.COMPANY_ID.eq(company))
            .and(INVITATIONS.EMAIL.eq(email.value()))
            .orderBy(INVITATIONS.ID)
            .forUpdate()
            .fetch(INVITATIONS.ID);
  }

  @Override
  public boolean save(CompanyId company, Invitation invitation, Instant now) {
    if (invitation.state() instanceof InvitationState.Open) {
      replaceExpired(company, invitation, now);
      if (isAnotherOpen(company, invitation)) {
        return false;
      }
    }
    return db.update(INVITATIONS)
            .set(InvitationColumns.changing(invitation))
            .where(INVITATIONS.COMPANY_ID.eq(company))
            .and(INVITATIONS.ID.eq(invitation.id()))
            .execute()
        == 1;
  }

  private boolean isAnotherOpen(CompanyId company, Invitation invitation) {
    return db.fetchExists(
        DSL.selectOne()
            .from(INVITATIONS)
            .where(INVITATIONS.COMPANY_ID.eq(company))
            .and(INVITATIONS.EMAIL.eq(invitation.email().value()))
            .and(INVITATIONS.STATUS.eq(InvitationColumns.OPEN))
            .and(INVITATIONS.ID.ne(invitation.id())));
  }

  private void replaceExpired(CompanyId company, Invitation by, Instant now) {
    db.update(INVITATIONS)
        .set(INVITATIONS.STATUS, InvitationColumns.REPLACED)
        .set(INVITATIONS.VERSION, INVITATIONS.VERSION.plus(1))
        .where(INVITATIONS.COMPANY_ID.eq(company))
        .and(INVITATIONS.EMAIL.eq(by.email().value()))
        .and(INVITATIONS.STATUS.eq(InvitationColumns.OPEN))
        .and(INVITATIONS.EXPIRES_AT.le(now))
        .and(INVITATIONS.ID.ne(by.id()))
        .execute();
  }

  @Override
  public void delete(CompanyId company, InvitationId id) {
    db.deleteFrom(INVITATIONS)
        .where(INVITATIONS.COMPANY_ID.eq(company))
        .and(INVITATIONS.ID.eq(id))
        .execute();
  }
}
