package io.ticketflower.persistence.identity;

import static io.ticketflower.persistence.schema.Tables.AUDIT;

import io.ticketflower.application.identity.Audit;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import org.jooq.DSLContext;

/// A trigger lets each entry wait for its seal.
@Singleton
final class JooqAudit implements Audit {
  private final DSLContext db;

  JooqAudit(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(CompanyId company, AuditEntry entry) {
    db.insertInto(AUDIT)
        .set(AUDIT.COMPANY_ID, company)
        .set(AUDIT.ID, entry.id())
        .set(AUDIT.AT, entry.at())
        .set(AUDIT.BY_ID, entry.author().by().orElse(null))
        .set(AUDIT.BEHIND_ID, entry.author().behind().orElse(null))
        .set(AUDIT.API_KEY_ID, entry.author().key().orElse(null))
        .set(AUDIT.ACTION, entry.action())
        .set(AUDIT.THING_KIND, entry.thing().map(AuditedThing::kind).orElse(null))
        .set(AUDIT.THING_ID, entry.thing().map(AuditedThing::id).orElse(null))
        .set(AUDIT.BEFORE, StoredJson.of(entry.before().json()))
        .set(AUDIT.AFTER, StoredJson.of(entry.after().json()))
        .set(AUDIT.REQUEST_ID, entry.author().origin().requestId().orElse(null))
        .set(AUDIT.ADDRESS, entry.author().origin().address().orElse(null))
        .execute();
  }
}
