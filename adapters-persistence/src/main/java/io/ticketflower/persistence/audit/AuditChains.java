package io.ticketflower.persistence.audit;

import static io.ticketflower.persistence.schema.Tables.AUDIT;
import static io.ticketflower.persistence.schema.Tables.AUDIT_SEALS;
import static io.ticketflower.persistence.schema.Tables.AUDIT_TO_SEAL;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.audit.ChainCheck;
import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.persistence.database.StoredJson;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Checks that the audit log of every company is what was sealed.
public final class AuditChains {
  private static final int STEP = 1_000;

  private final DSLContext db;
  private final AuditRows rows;
  private final UnaryOperator<String> sha256;

  /// @param auditor of the role that may bypass row security
  /// @param sha256 the hash of a text, in hexadecimal
  public AuditChains(DataSource auditor, JsonReader jsonReader, UnaryOperator<String> sha256) {
    this.db = DSL.using(auditor, SQLDialect.POSTGRES);
    this.sha256 = sha256;
    this.rows = new AuditRows(new StoredJson(jsonReader));
  }

  /// Where a chain breaks first.
  public record Break(CompanyId company, AuditEntryId entry, String fault) {}

  /// What came of it.
  ///
  /// @param chains how many there are: one for each company with entries
  public record Result(int chains, List<Break> breaks) {}

  public Result check() {
    List<CompanyId> companies = companies();
    return new Result(
        companies.size(), companies.stream().flatMap(it -> firstBreak(it).stream()).toList());
  }

  private List<CompanyId> companies() {
    return db.select(AUDIT.COMPANY_ID)
        .from(AUDIT)
        .union(select(AUDIT_SEALS.COMPANY_ID).from(AUDIT_SEALS))
        .orderBy(1)
        .fetch(AUDIT.COMPANY_ID);
  }

  private Optional<Break> firstBreak(CompanyId company) {
    return Stream.of(brokenLink(company), neverSealed(company))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Break> brokenLink(CompanyId company) {
    ChainCheck check = new ChainCheck(company, sha256);
    List<? extends Record> links = links(company, 0);
    while (!links.isEmpty()) {
      for (Record link : links) {
        Optional<String> fault = fault(check, link);
        if (fault.isPresent()) {
          return Optional.of(new Break(company, link.get(AUDIT_SEALS.ENTRY_ID), fault.get()));
        }
      }
      links = links(company, links.getLast().get(AUDIT_SEALS.NUMBER));
    }
    return Optional.empty();
  }

  private List<? extends Record> links(CompanyId company, long after) {
    return db.select(AUDIT_SEALS.fields())
        .select(AUDIT.fields())
        .from(AUDIT_SEALS)
        .leftJoin(AUDIT)
        .on(AUDIT.COMPANY_ID.eq(AUDIT_SEALS.COMPANY_ID))
        .and(AUDIT.ID.eq(AUDIT_SEALS.ENTRY_ID))
        .where(AUDIT_SEALS.COMPANY_ID.eq(company))
        .and(AUDIT_SEALS.NUMBER.gt(after))
        .orderBy(AUDIT_SEALS.NUMBER)
        .limit(STEP)
        .fetch();
  }

  private Optional<String> fault(ChainCheck check, Record link) {
    return check.fault(
        new Seal(
            link.get(AUDIT_SEALS.NUMBER),
            link.get(AUDIT_SEALS.ENTRY_ID),
            link.get(AUDIT_SEALS.HASH),
            link.get(AUDIT_SEALS.SEALED_AT)),
        Optional.ofNullable(link.get(AUDIT.ID)).map(_ -> rows.entry(link)));
  }

  /// What has no seal waits for one, or else its seal was cut off.
  private Optional<Break> neverSealed(CompanyId company) {
    return db.select(AUDIT.ID)
        .from(AUDIT)
        .leftJoin(AUDIT_SEALS)
        .on(AUDIT_SEALS.COMPANY_ID.eq(AUDIT.COMPANY_ID))
        .and(AUDIT_SEALS.ENTRY_ID.eq(AUDIT.ID))
        .leftJoin(AUDIT_TO_SEAL)
        .on(AUDIT_TO_SEAL.COMPANY_ID.eq(AUDIT.COMPANY_ID))
        .and(AUDIT_TO_SEAL.ENTRY_ID.eq(AUDIT.ID))
        .where(AUDIT.COMPANY_ID.eq(company))
        .and(AUDIT_SEALS.ENTRY_ID.isNull())
        .and(AUDIT_TO_SEAL.ENTRY_ID.isNull())
        .orderBy(AUDIT.AT, AUDIT.ID)
        .limit(1)
        .fetchOptional(AUDIT.ID)
        .map(entry ->
            new Break(
                company,
                entry,
                "Expected a seal, or to wait for one, but the end of the chain was cut off."));
  }
}
