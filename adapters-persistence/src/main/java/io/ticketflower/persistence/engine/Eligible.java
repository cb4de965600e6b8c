package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIP_COMPANY_ROLES;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.persistence.database.Writes;
import io.ticketflower.persistence.database.Writes.Question;
import io.ticketflower.persistence.identity.RoleSets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/// Who may work on tasks, away or not; asked along with what is written, since each task that is
/// left to be claimed needs to know.
final class Eligible {
  static final Condition MAY_WORK =
      MEMBERSHIPS
          .STATUS
          .eq(inline(Membership.Status.ACTIVE, MEMBERSHIPS.STATUS))
          .and(
              arrayOverlap(
                  MEMBERSHIPS.ROLES,
                  inline(
                      RoleSets.names(SystemRole.allowing(Permission.WORK_ON_TASKS)),
                      MEMBERSHIPS.ROLES)));

  private static final Field<UUID[]> ROLES = field(name("roles"), UUID[].class);

  private static final Question ANYBODY =
      values ->
          selectOne()
              .from(MEMBERSHIPS)
              .where(MEMBERSHIPS.COMPANY_ID.eq(values.next(MEMBERSHIPS.COMPANY_ID)))
              .and(MAY_WORK)
              .limit(inline(1));

  private static final Question ANY_OF =
      values ->
          selectOne()
              .from(MEMBERSHIPS)
              .join(MEMBERSHIP_COMPANY_ROLES)
              .on(MEMBERSHIP_COMPANY_ROLES.COMPANY_ID.eq(MEMBERSHIPS.COMPANY_ID))
              .and(MEMBERSHIP_COMPANY_ROLES.USER_ID.eq(MEMBERSHIPS.USER_ID))
              .where(MEMBERSHIPS.COMPANY_ID.eq(values.next(MEMBERSHIPS.COMPANY_ID)))
              .and(MAY_WORK)
              .and(MEMBERSHIP_COMPANY_ROLES.ROLE_ID.cast(UUID.class).eq(any(values.next(ROLES))))
              .limit(inline(1));

  private Eligible() {}

  /// Whether anybody may do a task.
  ///
  /// @param anyOf the roles that it asks for; empty means everybody
  static Writes ask(Writes writes, CompanyId company, Set<CompanyRoleId> anyOf) {
    return anyOf.isEmpty()
        ? writes.ask(ANYBODY, List.of(company.value()))
        : writes.ask(ANY_OF, List.of(company.value(), RoleSets.ids(anyOf)));
  }
}
