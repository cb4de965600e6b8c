package io.ticketflower.persistence.definition;

import static io.ticketflower.persistence.schema.Tables.DEFINITIONS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static org.jooq.impl.DSL.noCondition;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.DefinitionLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.NewestFirst;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
final class JooqDefinitionLists implements DefinitionLists {
  private static final NewestFirst<DefinitionId> NEWEST_FIRST =
      new NewestFirst<>(DEFINITIONS.MADE_AT, DEFINITIONS.ID, DefinitionId::new);

  private final DSLContext db;

  JooqDefinitionLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Slice<Row> definitions(CompanyId company, DefinitionKind kind, Filter filter, Page page) {
    List<Row> rows =
        db.select(
                DEFINITIONS.ID,
                DEFINITIONS.KEY,
                DEFINITIONS.NUMBER,
                DEFINITIONS.TITLE,
                DEFINITIONS.STATUS,
                DEFINITIONS.MADE_BY,
                USERS.FIRST_NAME,
                USERS.LAST_NAME,
                DEFINITIONS.MADE_AT,
                DEFINITIONS.PUBLISHED_AT,
                DEFINITIONS.VERSION)
            .from(DEFINITIONS)
            .join(USERS)
            .on(USERS.ID.eq(DEFINITIONS.MADE_BY))
            .where(DEFINITIONS.COMPANY_ID.eq(company))
            .and(DEFINITIONS.KIND.eq(kind))
            .and(matches(filter))
            .and(NEWEST_FIRST.from(page))
            .orderBy(NEWEST_FIRST.order())
            .limit(NewestFirst.limit(page))
            .fetch(JooqDefinitionLists::row);
    return Slice.of(rows, page, row -> new Position(row.madeAt(), row.id().value()));
  }

  private static Condition matches(Filter filter) {
    Condition key = filter.key().map(DEFINITIONS.KEY::eq).orElse(noCondition());
    return filter.status().map(DEFINITIONS.STATUS::eq).map(key::and).orElse(key);
  }

  private static Row row(Record row) {
    return new Row(
        row.get(DEFINITIONS.ID),
        row.get(DEFINITIONS.KEY),
        row.get(DEFINITIONS.NUMBER),
        row.get(DEFINITIONS.TITLE),
        row.get(DEFINITIONS.STATUS),
        row.get(DEFINITIONS.MADE_BY),
        new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME)),
        row.get(DEFINITIONS.MADE_AT),
        Optional.ofNullable(row.get(DEFINITIONS.PUBLISHED_AT)),
        row.get(DEFINITIONS.VERSION));
  }
}
