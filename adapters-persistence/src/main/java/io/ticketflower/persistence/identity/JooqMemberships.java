package io.ticketflower.persistence.identity;

import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIP_COMPANY_ROLES;
import static org.jooq.impl.DSL.arrayOverlap;

import io.ticketflower.application.identity.Memberships;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.schema.tables.records.MembershipsRecord;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Row3;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@Singleton
final class JooqMemberships implements Memberships {
  private final DSLContext db;

  JooqMemberships(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(CompanyId company, Membership membership, Instant joinedAt) {
    boolean added =
        db.insertInto(MEMBERSHIPS)
                .set(MEMBERSHIPS.COMPANY_ID, company)
                .set(MEMBERSHIPS.USER_ID, membership.user())
                .set(changing(membership))
                .set(MEMBERSHIPS.JOINED_AT, joinedAt)
                .set(MEMBERSHIPS.VERSION, membership.version())
                .onConflict(MEMBERSHIPS.COMPANY_ID, MEMBERSHIPS.USER_ID)
                .doUpdate()
                .set(changing(membership))
                .set(MEMBERSHIPS.JOINED_AT, joinedAt)
                .set(MEMBERSHIPS.VERSION, MEMBERSHIPS.VERSION.plus(1))
                .where(MEMBERSHIPS.STATUS.eq(Membership.Status.REMOVED))
                .execute()
            == 1;
    if (added) {
      addCompanyRoles(company, membership);
    }
    return added;
  }

  @Override
  public Optional<Membership> find(CompanyId company, UserId user) {
    return memberships(company)
        .and(MEMBERSHIPS.USER_ID.eq(user))
        .fetchOptional(JooqMemberships::membership);
  }

  @Override
  public Optional<Membership> longestOwner(CompanyId company) {
    return memberships(company)
        .and(MEMBERSHIPS.STATUS.eq(Membership.Status.ACTIVE))
        .and(arrayOverlap(MEMBERSHIPS.ROLES, RoleSets.names(Set.of(SystemRole.OWNER))))
        .orderBy(MEMBERSHIPS.JOINED_AT, MEMBERSHIPS.USER_ID)
        .limit(1)
        .fetchOptional(JooqMemberships::membership);
  }

  private SelectConditionStep<
          Record7<UserId, String[], CompanyRoleId[], Membership.Status, Instant, Integer, Integer>>
      memberships(CompanyId company) {
    return db.select(
            MEMBERSHIPS.USER_ID,
            MEMBERSHIPS.ROLES,
            heldRoles(company),
            MEMBERSHIPS.STATUS,
            MEMBERSHIPS.AWAY_UNTIL,
            MEMBERSHIPS.MOST_TASKS,
            MEMBERSHIPS.VERSION)
        .from(MEMBERSHIPS)
        .where(MEMBERSHIPS.COMPANY_ID.eq(company));
  }

  private static Membership membership(
      Record7<UserId, String[], CompanyRoleId[], Membership.Status, Instant, Integer, Integer>
          row) {
    return new Membership(
        row.value1(),
        RoleSets.systemRoles(row.value2()),
        Set.of(row.value3()),
        row.value4(),
        availability(row.value5(), row.value6()),
        row.value7());
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, Membership membership) {
    boolean saved =
        db.update(MEMBERSHIPS)
                .set(changing(membership))
                .set(MEMBERSHIPS.VERSION, membership.version())
                .where(MEMBERSHIPS.COMPANY_ID.eq(company))
                .and(MEMBERSHIPS.USER_ID.eq(membership.user()))
                .and(MEMBERSHIPS.VERSION.eq(membership.version() - 1))
                .execute()
            == 1;
    if (saved) {
      db.deleteFrom(MEMBERSHIP_COMPANY_ROLES)
          .where(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company))
          .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(membership.user()))
          .execute();
      addCompanyRoles(company, membership);
    }
    return saved;
  }

  /// Locks all members, in the order in which whoever gives out tasks locks them: with the owners
  /// alone locked, this one and that one could wait for each other.
  @Override
  public int countOwners(CompanyId company) {
    return (int)
        db
            .select(MEMBERSHIPS.ROLES)
            .from(MEMBERSHIPS)
            .where(MEMBERSHIPS.COMPANY_ID.eq(company))
            .and(MEMBERSHIPS.STATUS.eq(Membership.Status.ACTIVE))
            .orderBy(MEMBERSHIPS.USER_ID)
            .forNoKeyUpdate()
            .fetch(MEMBERSHIPS.ROLES)
            .stream()
            .filter(roles -> RoleSets.systemRoles(roles).contains(SystemRole.OWNER))
            .count();
  }

  /// What may change of a member, but for the version.
  private static MembershipsRecord changing(Membership membership) {
    MembershipsRecord row = new MembershipsRecord();
    row.setRoles(RoleSets.names(membership.roles()));
    row.setStatus(membership.status());
    row.setAwayUntil(membership.availability().awayUntil().orElse(null));
    row.setMostTasks(membership.availability().mostTasks().orElse(null));
    return row;
  }

  static Availability availability(@Nullable Instant awayUntil, @Nullable Integer mostTasks) {
    return new Availability(Optional.ofNullable(awayUntil), Optional.ofNullable(mostTasks));
  }

  private void addCompanyRoles(CompanyId company, Membership membership) {
    List<Row3<CompanyId, UserId, CompanyRoleId>> rows =
        membership.companyRoles().stream()
            .map(role -> DSL.row(company, membership.user(), role))
            .toList();
    if (!rows.isEmpty()) {
      db.insertInto(
              MEMBERSHIP_COMPANY_ROLES,
              MEMBERSHIP_COMPANY_ROLES.COMPANY_ID,
              MEMBERSHIP_COMPANY_ROLES.USER_ID,
              MEMBERSHIP_COMPANY_ROLES.ROLE_ID)
          .valuesOfRows(rows)
          .execute();
    }
  }

  private static Field<CompanyRoleId[]> heldRoles(CompanyId company) {
    return DSL.array(
        DSL.select(MEMBERSHIP_COMPANY_ROLES.ROLE_ID)
            .from(MEMBERSHIP_COMPANY_ROLES)
            .where(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company))
            .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(MEMBERSHIPS.USER_ID)));
  }
}
