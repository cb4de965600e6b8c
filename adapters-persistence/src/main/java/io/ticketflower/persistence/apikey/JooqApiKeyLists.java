package io.ticketflower.persistence.apikey;

import static io.ticketflower.persistence.schema.Tables.API_KEYS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.USERS;

import io.ticketflower.application.apikey.ApiKeyLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.persistence.database.NewestFirst;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

@Singleton
final class JooqApiKeyLists implements ApiKeyLists {
  private static final NewestFirst<ApiKeyId> NEWEST_FIRST =
      new NewestFirst<>(API_KEYS.MADE_AT, API_KEYS.ID, ApiKeyId::new);

  private final DSLContext db;

  JooqApiKeyLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Slice<Row> rows(CompanyId company, Filter filter, Page page) {
    List<Row> rows =
        select(company)
            .and(filter.owner().map(API_KEYS.OWNER_ID::eq).orElse(DSL.noCondition()))
            .and(filter.ofOwners() ? DSL.noCondition() : isNoOwners(company))
            .and(NEWEST_FIRST.from(page))
            .orderBy(NEWEST_FIRST.order())
            .limit(NewestFirst.limit(page))
            .fetch(JooqApiKeyLists::row);
    return Slice.of(rows, page, row -> new Position(row.key().madeAt(), row.key().id().value()));
  }

  @Override
  public Optional<Row> row(CompanyId company, ApiKeyId id) {
    return select(company).and(API_KEYS.ID.eq(id)).fetchOptional(JooqApiKeyLists::row);
  }

  private SelectConditionStep<?> select(CompanyId company) {
    return db.select(ApiKeyColumns.ALL)
        .select(USERS.FIRST_NAME, USERS.LAST_NAME)
        .from(API_KEYS)
        .join(USERS)
        .on(USERS.ID.eq(API_KEYS.OWNER_ID))
        .where(API_KEYS.COMPANY_ID.eq(company));
  }

  private static Condition isNoOwners(CompanyId company) {
    return DSL.notExists(
        DSL.selectOne()
            .from(MEMBERSHIPS)
            .where(MEMBERSHIPS.COMPANY_ID.eq(company))
            .and(MEMBERSHIPS.USER_ID.eq(API_KEYS.OWNER_ID))
            .and(MEMBERSHIPS.STATUS.ne(Membership.Status.REMOVED))
            .and(MEMBERSHIPS.ROLES.contains(new String[] {SystemRole.OWNER.name()})));
  }

  private static Row row(Record row) {
    return new Row(
        ApiKeyColumns.key(row),
        new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME)));
  }
}
