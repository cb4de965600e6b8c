package io.ticketflower.persistence.definition;

import static io.ticketflower.persistence.schema.Tables.DEFINITIONS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.schema.tables.records.DefinitionsRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;

@Singleton
final class JooqDefinitions implements Definitions {
  private static final Param<CompanyId> COMPANY = param("company", DEFINITIONS.COMPANY_ID);
  private static final Param<DefinitionKind> KIND = param("kind", DEFINITIONS.KIND);
  private static final Param<DefinitionKey> KEY = param("key", DEFINITIONS.KEY);

  private static final Prepared LATEST_PUBLISHED =
      new Prepared(
          select(DEFINITIONS.ID)
              .from(DEFINITIONS)
              .where(DEFINITIONS.COMPANY_ID.eq(COMPANY))
              .and(DEFINITIONS.KIND.eq(KIND))
              .and(DEFINITIONS.KEY.eq(KEY))
              .and(DEFINITIONS.STATUS.eq(inline(DefinitionStatus.PUBLISHED, DEFINITIONS.STATUS)))
              .orderBy(DEFINITIONS.NUMBER.desc())
              .limit(inline(1)));

  private final DSLContext db;
  private final DefinitionMapper mapper;

  JooqDefinitions(DSLContext db, DefinitionMapper mapper) {
    this.db = db;
    this.mapper = mapper;
  }

  @Override
  public boolean add(CompanyId company, DefinitionKind kind, StoredDefinition definition) {
    return db.insertInto(DEFINITIONS)
            .set(mapper.row(company, kind, definition))
            .onConflict(
                DEFINITIONS.COMPANY_ID, DEFINITIONS.KIND, DEFINITIONS.KEY, DEFINITIONS.NUMBER)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<StoredDefinition> find(CompanyId company, DefinitionKind kind, DefinitionId id) {
    return db.selectFrom(DEFINITIONS)
        .where(DEFINITIONS.COMPANY_ID.eq(company))
        .and(DEFINITIONS.ID.eq(id))
        .and(DEFINITIONS.KIND.eq(kind))
        .fetchOptional(mapper::definition);
  }

  @Override
  public int latestNumber(CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return db.select(DSL.coalesce(DSL.max(DEFINITIONS.NUMBER), 0))
        .from(DEFINITIONS)
        .where(DEFINITIONS.COMPANY_ID.eq(company))
        .and(DEFINITIONS.KIND.eq(kind))
        .and(DEFINITIONS.KEY.eq(key))
        .fetchSingle()
        .value1();
  }

  @Override
  public Optional<DefinitionId> latestPublished(
      CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return LATEST_PUBLISHED
        .with(COMPANY, company)
        .with(KIND, kind)
        .with(KEY, key)
        .fetchFirst(db, row -> row.get(DEFINITIONS.ID));
  }

  @Override
  public List<StoredDefinition> allPublished(CompanyId company, DefinitionKind kind) {
    return db.select(DEFINITIONS.fields())
        .distinctOn(DEFINITIONS.KEY)
        .from(DEFINITIONS)
        .where(DEFINITIONS.COMPANY_ID.eq(company))
        .and(DEFINITIONS.KIND.eq(kind))
        .and(DEFINITIONS.STATUS.eq(DefinitionStatus.PUBLISHED))
        .orderBy(DEFINITIONS.KEY, DEFINITIONS.NUMBER.desc())
        .fetchInto(DEFINITIONS)
        .map(mapper::definition);
  }

  @Override
  public boolean saveIfUnchanged(
      CompanyId company, DefinitionKind kind, StoredDefinition definition) {
    DefinitionsRecord row = mapper.row(company, kind, definition);
    return db.update(DEFINITIONS)
            .set(DEFINITIONS.STATUS, row.getStatus())
            .set(DEFINITIONS.ROLES, row.getRoles())
            .set(DEFINITIONS.PUBLISHED_AT, row.getPublishedAt())
            .set(DEFINITIONS.VERSION, row.getVersion())
            .where(DEFINITIONS.COMPANY_ID.eq(company))
            .and(DEFINITIONS.ID.eq(definition.id()))
            .and(DEFINITIONS.KIND.eq(kind))
            .and(DEFINITIONS.VERSION.eq(definition.version() - 1))
            .execute()
        == 1;
  }
}
