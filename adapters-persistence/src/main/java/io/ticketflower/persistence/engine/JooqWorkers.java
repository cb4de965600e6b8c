package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIP_COMPANY_ROLES;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.selectOne;

import io.ticketflower.application.engine.Workers;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Worker;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.database.OpenTasks;
import io.ticketflower.persistence.database.Writes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.SQLDataType;

@Singleton
final class JooqWorkers implements Workers {
  private final DSLContext db;

  JooqWorkers(DSLContext db) {
    this.db = db;
  }

  /// Locks first and counts in the next statement: one that does both counts what was there before
  /// it had to wait, and takes for eligible whoever lost the role meanwhile. All are locked in the
  /// order of their ids, so that no two wait for each other.
  @Override
  public List<Worker> lockAvailable(CompanyId company, Set<CompanyRoleId> anyOf, Instant now) {
    List<Record2<UserId, Instant>> eligible =
        db.select(MEMBERSHIPS.USER_ID, MEMBERSHIPS.LAST_ASSIGNED_AT)
            .from(MEMBERSHIPS)
            .where(isEligible(company, anyOf))
            .and(isThere(now))
            .orderBy(MEMBERSHIPS.USER_ID)
            .forNoKeyUpdate()
            .fetch();
    Map<UserId, Integer> openTasks =
        countOpenTasks(company, anyOf, now, eligible.stream().map(Record2::value1).toList());
    return eligible.stream()
        .flatMap(row ->
            Optional.ofNullable(openTasks.get(row.value1()))
                .map(count -> new Worker(row.value1(), count, Optional.ofNullable(row.value2())))
                .stream())
        .toList();
  }

  @Override
  public Optional<Instant> nextReturn(CompanyId company, Set<CompanyRoleId> anyOf, Instant now) {
    return db.select(min(MEMBERSHIPS.AWAY_UNTIL))
        .from(MEMBERSHIPS)
        .where(isEligible(company, anyOf))
        .and(MEMBERSHIPS.AWAY_UNTIL.gt(now))
        .fetchOptional(row -> row.value1());
  }

  @Override
  public Optional<Worker> findEligible(CompanyId company, UserId user, Set<CompanyRoleId> anyOf) {
    return db.select(OpenTasks.ofMember(company), MEMBERSHIPS.LAST_ASSIGNED_AT)
        .from(MEMBERSHIPS)
        .where(isEligible(company, anyOf))
        .and(MEMBERSHIPS.USER_ID.eq(user))
        .fetchOptional(row -> new Worker(user, row.value1(), Optional.ofNullable(row.value2())));
  }

  @Override
  public boolean hasEligible(CompanyId company, Set<CompanyRoleId> anyOf) {
    return Eligible.ask(new Writes(), company, anyOf).execute(db).answers().getFirst();
  }

  @Override
  public List<Stranded> stranded(CompanyId company) {
    return db.select(TASKS.ID, TASKS.TICKET_ID)
        .from(TASKS)
        .where(TASKS.COMPANY_ID.eq(company))
        .and(OpenTasks.ARE_WORKABLE)
        .andNotExists(
            selectOne()
                .from(MEMBERSHIPS)
                .where(MEMBERSHIPS.COMPANY_ID.eq(company))
                .and(Eligible.MAY_WORK)
                .and(TASKS.WORKER_ID.isNull().or(TASKS.WORKER_ID.eq(MEMBERSHIPS.USER_ID)))
                .and(holdsRoleOfTask(company)))
        .orderBy(TASKS.CREATED_AT, TASKS.ID)
        .fetch(mapping(Stranded::new));
  }

  private static Condition holdsRoleOfTask(CompanyId company) {
    return cardinality(TASKS.COMPANY_ROLES)
        .eq(0)
        .or(
            exists(
                selectOne()
                    .from(MEMBERSHIP_COMPANY_ROLES)
                    .where(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company))
                    .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(MEMBERSHIPS.USER_ID))
                    .and(
                        MEMBERSHIP_COMPANY_ROLES
                            .ROLE_ID
                            .coerce(SQLDataType.UUID)
                            .eq(any(TASKS.COMPANY_ROLES)))));
  }

  @Override
  public void noteAssigned(CompanyId company, UserId user, Instant at) {
    db.update(MEMBERSHIPS)
        .set(MEMBERSHIPS.LAST_ASSIGNED_AT, at)
        .where(MEMBERSHIPS.COMPANY_ID.eq(company))
        .and(MEMBERSHIPS.USER_ID.eq(user))
        .execute();
  }

  private Map<UserId, Integer> countOpenTasks(
      CompanyId company, Set<CompanyRoleId> anyOf, Instant now, List<UserId> users) {
    Field<Integer> openTasks = OpenTasks.ofMember(company);
    return users.isEmpty()
        ? Map.of()
        : db.select(MEMBERSHIPS.USER_ID, openTasks)
            .from(MEMBERSHIPS)
            .where(isEligible(company, anyOf))
            .and(isThere(now))
            .and(MEMBERSHIPS.USER_ID.in(users))
            .and(MEMBERSHIPS.MOST_TASKS.isNull().or(MEMBERSHIPS.MOST_TASKS.gt(openTasks)))
            .fetchMap(MEMBERSHIPS.USER_ID, openTasks);
  }

  private static Condition isThere(Instant now) {
    return MEMBERSHIPS.AWAY_UNTIL.isNull().or(MEMBERSHIPS.AWAY_UNTIL.le(now));
  }

  private static Condition isEligible(CompanyId company, Set<CompanyRoleId> anyOf) {
    Condition mayWork = MEMBERSHIPS.COMPANY_ID.eq(company).and(Eligible.MAY_WORK);
    return anyOf.isEmpty()
        ? mayWork
        : mayWork.and(
            exists(
                selectOne()
                    .from(MEMBERSHIP_COMPANY_ROLES)
                    .where(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company))
                    .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(MEMBERSHIPS.USER_ID))
                    .and(MEMBERSHIP_COMPANY_ROLES.ROLE_ID.in(anyOf))));
  }
}
