package io.ticketflower.persistence.audit;

import static io.ticketflower.persistence.schema.Tables.AUDIT;
import static io.ticketflower.persistence.schema.Tables.AUDIT_SEALS;
import static io.ticketflower.persistence.schema.Tables.AUDIT_TO_SEAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import io.ticketflower.application.audit.Seals;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

@Singleton
final class JooqSeals implements Seals {
  private final DSLContext db;
  private final AuditRows rows;

  JooqSeals(DSLContext db, AuditRows rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public Optional<Seal> latest(CompanyId company) {
    return db.select(
            AUDIT_SEALS.NUMBER, AUDIT_SEALS.ENTRY_ID, AUDIT_SEALS.HASH, AUDIT_SEALS.SEALED_AT)
        .from(AUDIT_SEALS)
        .where(AUDIT_SEALS.COMPANY_ID.eq(company))
        .orderBy(AUDIT_SEALS.NUMBER.desc())
        .limit(1)
        .fetchOptional(mapping(Seal::new));
  }

  @Override
  public List<AuditEntry> waiting(CompanyId company, int limit) {
    return db.select(AUDIT.fields())
        .from(AUDIT_TO_SEAL)
        .join(AUDIT)
        .on(AUDIT.COMPANY_ID.eq(AUDIT_TO_SEAL.COMPANY_ID))
        .and(AUDIT.ID.eq(AUDIT_TO_SEAL.ENTRY_ID))
        .where(AUDIT_TO_SEAL.COMPANY_ID.eq(company))
        .and(AUDIT.COMPANY_ID.eq(company))
        .orderBy(AUDIT.ID)
        .limit(limit)
        .fetch(row -> rows.entry(row.into(AUDIT)));
  }

  /// Whoever comes second waits for the first to commit, and then finds the numbers taken.
  @Override
  public boolean add(CompanyId company, List<Seal> seals) {
    int added =
        db.insertInto(
                AUDIT_SEALS,
                AUDIT_SEALS.COMPANY_ID,
                AUDIT_SEALS.NUMBER,
                AUDIT_SEALS.ENTRY_ID,
                AUDIT_SEALS.HASH,
                AUDIT_SEALS.SEALED_AT)
            .valuesOfRows(
                seals.stream()
                    .map(seal ->
                        row(company, seal.number(), seal.entry(), seal.hash(), seal.sealedAt()))
                    .toList())
            .onConflictDoNothing()
            .execute();
    db.deleteFrom(AUDIT_TO_SEAL)
        .where(AUDIT_TO_SEAL.COMPANY_ID.eq(company))
        .and(AUDIT_TO_SEAL.ENTRY_ID.in(seals.stream().map(Seal::entry).toList()))
        .execute();
    return added == seals.size();
  }
}
