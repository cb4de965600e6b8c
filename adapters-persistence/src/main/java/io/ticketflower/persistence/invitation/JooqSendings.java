package io.ticketflower.persistence.invitation;

import static io.ticketflower.persistence.schema.Tables.INVITATION_SENDINGS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;

import io.ticketflower.application.invitation.Sendings;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

@Singleton
final class JooqSendings implements Sendings {
  private final DSLContext db;

  JooqSendings(DSLContext db) {
    this.db = db;
  }

  /// Counts in a statement of its own: what counts and locks at once has counted before it waited.
  @Override
  public List<Instant> lockSince(CompanyId company, UserId inviter, Instant since) {
    List<UserId> _ =
        db.select(MEMBERSHIPS.USER_ID)
            .from(MEMBERSHIPS)
            .where(MEMBERSHIPS.COMPANY_ID.eq(company))
            .and(MEMBERSHIPS.USER_ID.eq(inviter))
            .forNoKeyUpdate()
            .fetch(MEMBERSHIPS.USER_ID);
    return db.select(INVITATION_SENDINGS.AT)
        .from(INVITATION_SENDINGS)
        .where(INVITATION_SENDINGS.COMPANY_ID.eq(company))
        .and(INVITATION_SENDINGS.INVITER_ID.eq(inviter))
        .and(INVITATION_SENDINGS.AT.gt(since))
        .orderBy(INVITATION_SENDINGS.AT)
        .fetch(INVITATION_SENDINGS.AT);
  }

  @Override
  public void add(CompanyId company, UserId inviter, UUID id, Instant at, Instant forgotten) {
    db.deleteFrom(INVITATION_SENDINGS)
        .where(INVITATION_SENDINGS.COMPANY_ID.eq(company))
        .and(INVITATION_SENDINGS.INVITER_ID.eq(inviter))
        .and(INVITATION_SENDINGS.AT.le(forgotten))
        .execute();
    db.insertInto(INVITATION_SENDINGS)
        .set(INVITATION_SENDINGS.COMPANY_ID, company)
        .set(INVITATION_SENDINGS.ID, id)
        .set(INVITATION_SENDINGS.INVITER_ID, inviter)
        .set(INVITATION_SENDINGS.AT, at)
        .execute();
  }
}
