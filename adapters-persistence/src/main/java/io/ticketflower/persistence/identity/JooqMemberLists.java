package io.ticketflower.persistence.identity;

import static io.ticketflower.persistence.schema.Tables.COMPANY_ROLES;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIP_COMPANY_ROLES;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import io.ticketflower.application.identity.MemberLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.database.OpenTasks;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

@Singleton
final class JooqMemberLists implements MemberLists {
  private static final NewestFirst<UserId> NEWEST_FIRST =
      new NewestFirst<>(MEMBERSHIPS.JOINED_AT, MEMBERSHIPS.USER_ID, UserId::new);

  private final DSLContext db;

  JooqMemberLists(DSLContext db) {
    this.db = db;
  }

  @Override
  public Slice<Member> members(CompanyId company, Filter filter, Page page) {
    List<Member> members =
        select(company, matches(company, filter).and(NEWEST_FIRST.from(page)))
            .orderBy(NEWEST_FIRST.order())
            .limit(NewestFirst.limit(page))
            .fetch(row -> member(row, company));
    return Slice.of(
        members, page, member -> new Position(member.joinedAt(), member.user().value()));
  }

  @Override
  public Optional<Member> member(CompanyId company, UserId user) {
    return select(company, MEMBERSHIPS.USER_ID.eq(user)).fetchOptional(row -> member(row, company));
  }

  private SelectConditionStep<?> select(CompanyId company, Condition condition) {
    return db.select(
            MEMBERSHIPS.USER_ID,
            USERS.EMAIL,
            USERS.FIRST_NAME,
            USERS.LAST_NAME,
            MEMBERSHIPS.ROLES,
            companyRoles(company),
            MEMBERSHIPS.STATUS,
            MEMBERSHIPS.AWAY_UNTIL,
            MEMBERSHIPS.MOST_TASKS,
            OpenTasks.ofMember(company),
            MEMBERSHIPS.JOINED_AT,
            MEMBERSHIPS.VERSION)
        .from(MEMBERSHIPS)
        .join(USERS)
        .on(USERS.ID.eq(MEMBERSHIPS.USER_ID))
        .where(MEMBERSHIPS.COMPANY_ID.eq(company))
        .and(condition);
  }

  private static Condition matches(CompanyId company, Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(MEMBERSHIPS.STATUS.in(filter.statuses()));
    if (!filter.text().isEmpty()) {
      conditions.add(
          USERS
              .EMAIL
              .containsIgnoreCase(filter.text())
              .or(
                  concat(USERS.FIRST_NAME, inline(" "), USERS.LAST_NAME)
                      .containsIgnoreCase(filter.text())));
    }
    filter
        .role()
        .map(role -> arrayOverlap(MEMBERSHIPS.ROLES, RoleSets.names(Set.of(role))))
        .ifPresent(conditions::add);
    filter.companyRole().map(role -> holds(company, role)).ifPresent(conditions::add);
    filter.awayAt().map(MEMBERSHIPS.AWAY_UNTIL::gt).ifPresent(conditions::add);
    return and(conditions);
  }

  private static Condition holds(CompanyId company, CompanyRoleId role) {
    return DSL.exists(
        DSL.selectOne()
            .from(MEMBERSHIP_COMPANY_ROLES)
            .where(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company))
            .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(MEMBERSHIPS.USER_ID))
            .and(MEMBERSHIP_COMPANY_ROLES.ROLE_ID.eq(role)));
  }

  private static Member member(Record row, CompanyId company) {
    return new Member(
        row.get(MEMBERSHIPS.USER_ID),
        new EmailAddress(row.get(USERS.EMAIL)),
        new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME)),
        RoleSets.systemRoles(row.get(MEMBERSHIPS.ROLES)),
        row.get(companyRoles(company)),
        row.get(MEMBERSHIPS.STATUS),
        JooqMemberships.availability(
            row.get(MEMBERSHIPS.AWAY_UNTIL), row.get(MEMBERSHIPS.MOST_TASKS)),
        row.get(OpenTasks.ofMember(company)),
        row.get(MEMBERSHIPS.JOINED_AT),
        row.get(MEMBERSHIPS.VERSION));
  }

  private static Field<List<CompanyRole>> companyRoles(CompanyId company) {
    return DSL.multiset(
            DSL.select(
                    COMPANY_ROLES.ID,
                    COMPANY_ROLES.NAME,
                    COMPANY_ROLES.DESCRIPTION,
                    COMPANY_ROLES.VERSION)
                .from(MEMBERSHIP_COMPANY_ROLES)
                .join(COMPANY_ROLES)
                .on(COMPANY_ROLES.COMPANY_ID.eq(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID))
                .and(COMPANY_ROLES.ID.eq(MEMBERSHIP_COMPANY_ROLES.ROLE_ID))
                .where(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(company))
                .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(MEMBERSHIPS.USER_ID))
                .orderBy(COMPANY_ROLES.FOLDED_NAME))
        .convertFrom(rows -> rows.map(Records.mapping(CompanyRole::new)));
  }
}
