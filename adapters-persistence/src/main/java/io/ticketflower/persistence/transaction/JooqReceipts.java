package io.ticketflower.persistence.transaction;

import static io.ticketflower.persistence.schema.Tables.RECEIPTS;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

@Singleton
final class JooqReceipts implements Receipts {
  private final DSLContext db;

  JooqReceipts(DSLContext db) {
    this.db = db;
  }

  /// Asking claims the key: whoever asks next waits for the end of this transaction. If that ends
  /// with a refusal, a claim stays behind, which counts for nothing.
  @Override
  public Optional<Receipt> find(CompanyId company, RequestKey key, Instant since) {
    return db.insertInto(RECEIPTS)
        .set(RECEIPTS.COMPANY_ID, company)
        .set(RECEIPTS.KEY, key.key())
        .set(RECEIPTS.FINGERPRINT, key.fingerprint())
        .onConflict(RECEIPTS.COMPANY_ID, RECEIPTS.KEY)
        .doUpdate()
        .set(RECEIPTS.FINGERPRINT, RECEIPTS.FINGERPRINT)
        .returningResult(RECEIPTS.FINGERPRINT, RECEIPTS.MADE, RECEIPTS.KEPT_AT)
        .fetchOptional()
        .filter(row -> row.value3() != null && !row.value3().isBefore(since))
        .map(row -> new Receipt(row.value1(), row.value2()));
  }

  @Override
  public void keep(CompanyId company, RequestKey key, UUID made, Instant at) {
    db.insertInto(RECEIPTS)
        .set(RECEIPTS.COMPANY_ID, company)
        .set(RECEIPTS.KEY, key.key())
        .set(RECEIPTS.FINGERPRINT, key.fingerprint())
        .set(RECEIPTS.MADE, made)
        .set(RECEIPTS.KEPT_AT, at)
        .onConflict(RECEIPTS.COMPANY_ID, RECEIPTS.KEY)
        .doUpdate()
        .set(RECEIPTS.FINGERPRINT, excluded(RECEIPTS.FINGERPRINT))
        .set(RECEIPTS.MADE, excluded(RECEIPTS.MADE))
        .set(RECEIPTS.KEPT_AT, excluded(RECEIPTS.KEPT_AT))
        .execute();
  }

  /// Passes over a claim that a request is at.
  @Override
  public int discard(CompanyId company, Instant before, int limit) {
    return db.deleteFrom(RECEIPTS)
        .where(RECEIPTS.COMPANY_ID.eq(company))
        .and(
            RECEIPTS.KEY.in(
                select(RECEIPTS.KEY)
                    .from(RECEIPTS)
                    .where(RECEIPTS.COMPANY_ID.eq(company))
                    .and(RECEIPTS.KEPT_AT.isNull().or(RECEIPTS.KEPT_AT.lt(before)))
                    .limit(limit)
                    .forUpdate()
                    .skipLocked()))
        .execute();
  }
}
