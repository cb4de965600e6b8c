package io.ticketflower.persistence.audit;

import static io.ticketflower.persistence.schema.Tables.AUDIT;
import static io.ticketflower.persistence.schema.Tables.AUDIT_SEALS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static org.jooq.impl.DSL.and;

import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.schema.tables.Users;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

@Singleton
final class JooqAuditLists implements AuditLists {
  private static final NewestFirst<AuditEntryId> NEWEST_FIRST =
      new NewestFirst<>(AUDIT.AT, AUDIT.ID, AuditEntryId::new);
  private static final Users BEHIND = USERS.as("behind");

  private final DSLContext db;
  private final AuditRows rows;

  JooqAuditLists(DSLContext db, AuditRows rows) {
    this.db = db;
    this.rows = rows;
  }

  @Override
  public Slice<Row> list(CompanyId company, Filter filter, Page page) {
    List<Row> found =
        rowsOf(company)
            .and(matches(filter))
            .and(NEWEST_FIRST.from(page))
            .orderBy(NEWEST_FIRST.order())
            .limit(NewestFirst.limit(page))
            .fetch(this::row);
    return Slice.of(found, page, row -> new Position(row.entry().at(), row.entry().id().value()));
  }

  @Override
  public Optional<Row> find(CompanyId company, AuditEntryId id) {
    return rowsOf(company).and(AUDIT.ID.eq(id)).fetchOptional(this::row);
  }

  private SelectConditionStep<?> rowsOf(CompanyId company) {
    return db.select(AUDIT.fields())
        .select(USERS.FIRST_NAME, USERS.LAST_NAME, BEHIND.FIRST_NAME, BEHIND.LAST_NAME)
        .select(AUDIT_SEALS.NUMBER)
        .from(AUDIT)
        .leftJoin(AUDIT_SEALS)
        .on(AUDIT_SEALS.COMPANY_ID.eq(AUDIT.COMPANY_ID))
        .and(AUDIT_SEALS.ENTRY_ID.eq(AUDIT.ID))
        .leftJoin(USERS)
        .on(USERS.ID.eq(AUDIT.BY_ID))
        .leftJoin(BEHIND)
        .on(BEHIND.ID.eq(AUDIT.BEHIND_ID))
        .where(AUDIT.COMPANY_ID.eq(company));
  }

  private static Condition matches(Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    filter
        .actor()
        .map(actor -> AUDIT.BY_ID.eq(actor).or(AUDIT.BEHIND_ID.eq(actor)))
        .ifPresent(conditions::add);
    filter.action().map(AUDIT.ACTION::eq).ifPresent(conditions::add);
    filter.thing().map(AUDIT.THING_ID::eq).ifPresent(conditions::add);
    filter.from().map(AUDIT.AT::ge).ifPresent(conditions::add);
    filter.to().map(AUDIT.AT::lt).ifPresent(conditions::add);
    filter.address().map(AUDIT.ADDRESS::contains).ifPresent(conditions::add);
    return and(conditions);
  }

  private Row row(Record row) {
    return new Row(
        rows.entry(row.into(AUDIT)),
        name(row, USERS),
        name(row, BEHIND),
        Optional.ofNullable(row.get(AUDIT_SEALS.NUMBER)));
  }

  private static Optional<PersonName> name(Record row, Users person) {
    return Optional.ofNullable(row.get(person.FIRST_NAME))
        .map(first -> new PersonName(first, row.get(person.LAST_NAME)));
  }
}
