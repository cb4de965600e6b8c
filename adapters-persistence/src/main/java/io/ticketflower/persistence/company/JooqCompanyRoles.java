package io.ticketflower.persistence.company;

import static io.ticketflower.persistence.schema.Tables.COMPANY_ROLES;
import static io.ticketflower.persistence.schema.Tables.DEFINITIONS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIP_COMPANY_ROLES;
import static org.jooq.impl.DSL.noCondition;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Records;
import org.jooq.SelectConditionStep;

@Singleton
final class JooqCompanyRoles implements CompanyRoles {
  private final DSLContext db;

  JooqCompanyRoles(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(CompanyId company, CompanyRole role) {
    return db.insertInto(COMPANY_ROLES)
            .set(COMPANY_ROLES.COMPANY_ID, company)
            .set(COMPANY_ROLES.ID, role.id())
            .set(COMPANY_ROLES.NAME, role.name())
            .set(COMPANY_ROLES.FOLDED_NAME, role.name().folded())
            .set(COMPANY_ROLES.DESCRIPTION, role.description())
            .set(COMPANY_ROLES.VERSION, role.version())
            .onConflict(COMPANY_ROLES.COMPANY_ID, COMPANY_ROLES.FOLDED_NAME)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<CompanyRole> find(CompanyId company, CompanyRoleId id) {
    return select(company, COMPANY_ROLES.ID.eq(id))
        .fetchOptional(Records.mapping(CompanyRole::new));
  }

  @Override
  public Optional<CompanyRole> findByName(CompanyId company, RoleName name) {
    return select(company, COMPANY_ROLES.FOLDED_NAME.eq(name.folded()))
        .fetchOptional(Records.mapping(CompanyRole::new));
  }

  @Override
  public List<CompanyRole> all(CompanyId company) {
    return select(company, noCondition())
        .orderBy(COMPANY_ROLES.FOLDED_NAME)
        .fetch(Records.mapping(CompanyRole::new));
  }

  /// A name that is taken is found by asking, since a refused statement would end the transaction;
  /// two at the same moment are told apart by the table's key.
  @Override
  public Saved save(CompanyId company, CompanyRole role) {
    Optional<CompanyRole> sameName =
        findByName(company, role.name()).filter(it -> !it.id().equals(role.id()));
    Optional<CompanyRole> present = find(company, role.id());
    if (present.filter(it -> it.version() == role.version() - 1).isEmpty()) {
      return Saved.STALE;
    }
    if (sameName.isPresent()) {
      return Saved.NAME_TAKEN;
    }
    return update(company, role) ? Saved.SAVED : Saved.STALE;
  }

  /// The role's own row is locked, and whoever is given the role has to lock it too.
  @Override
  public Uses lockUses(CompanyId company, CompanyRoleId id) {
    db.selectOne()
        .from(COMPANY_ROLES)
        .where(COMPANY_ROLES.COMPANY_ID.eq(company))
        .and(COMPANY_ROLES.ID.eq(id))
        .forUpdate()
        .execute();
    int members =
        db.fetchCount(
            MEMBERSHIP_COMPANY_ROLES,
            MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company),
            MEMBERSHIP_COMPANY_ROLES.ROLE_ID.eq(id));
    List<String> definitions =
        db.select(DEFINITIONS.KEY.cast(String.class), DEFINITIONS.NUMBER)
            .from(DEFINITIONS)
            .where(DEFINITIONS.COMPANY_ID.eq(company))
            .and(DEFINITIONS.ROLES.cast(String.class).contains('"' + id.value().toString() + '"'))
            .orderBy(DEFINITIONS.KEY, DEFINITIONS.NUMBER)
            .fetch(row -> row.value1() + " " + row.value2());
    return new Uses(members, definitions);
  }

  @Override
  public void delete(CompanyId company, CompanyRoleId id) {
    db.deleteFrom(COMPANY_ROLES)
        .where(COMPANY_ROLES.COMPANY_ID.eq(company))
        .and(COMPANY_ROLES.ID.eq(id))
        .execute();
  }

  private boolean update(CompanyId company, CompanyRole role) {
    return db.update(COMPANY_ROLES)
            .set(COMPANY_ROLES.NAME, role.name())
            .set(COMPANY_ROLES.FOLDED_NAME, role.name().folded())
            .set(COMPANY_ROLES.DESCRIPTION, role.description())
            .set(COMPANY_ROLES.VERSION, role.version())
            .where(COMPANY_ROLES.COMPANY_ID.eq(company))
            .and(COMPANY_ROLES.ID.eq(role.id()))
            .and(COMPANY_ROLES.VERSION.eq(role.version() - 1))
            .execute()
        == 1;
  }

  private SelectConditionStep<Record4<CompanyRoleId, RoleName, RoleDescription, Integer>> select(
      CompanyId company, Condition condition) {
    return db.select(
            COMPANY_ROLES.ID, COMPANY_ROLES.NAME, COMPANY_ROLES.DESCRIPTION, COMPANY_ROLES.VERSION)
        .from(COMPANY_ROLES)
        .where(COMPANY_ROLES.COMPANY_ID.eq(company))
        .and(condition);
  }
}
