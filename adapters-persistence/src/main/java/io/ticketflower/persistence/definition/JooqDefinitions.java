package io.ticketflower.persistence.definition;

import static io.ticketflower.persistence.schema.Tables.DEFINITIONS;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.definition.DefinitionStatus;
import io.ticketflower.persistence.schema.tables.records.DefinitionsRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

@Singleton
final class JooqDefinitions implements Definitions {
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
  public Optional<StoredDefinition> latestPublished(
      CompanyId company, DefinitionKind kind, DefinitionKey key) {
    return db.selectFrom(DEFINITIONS)
        .where(DEFINITIONS.COMPANY_ID.eq(company))
        .and(DEFINITIONS.KIND.eq(kind))
        .and(DEFINITIONS.KEY.eq(key))
        .and(DEFINITIONS.STATUS.eq(DefinitionStatus.PUBLISHED))
        .orderBy(DEFINITIONS.NUMBER.desc())
        .limit(1)
        .fetchOptional(mapper::definition);
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
