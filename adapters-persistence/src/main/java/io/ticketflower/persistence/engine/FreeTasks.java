package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.persistence.identity.RoleSets;
import java.util.Set;
import org.jooq.Condition;

/// Which tasks wait for somebody to take them.
public final class FreeTasks {
  /// Open, and on nobody's list. Written out, and not bound, since only so the planner sees that
  /// the index `tasks_free` holds them.
  public static final Condition ARE_UNASSIGNED =
      TASKS.STATUS.eq(inline(TaskStatus.OPEN, TASKS.STATUS)).and(TASKS.WORKER_ID.isNull());

  private FreeTasks() {}

  /// Those that somebody with these roles may take.
  public static Condition areFor(Set<CompanyRoleId> roles) {
    Condition forEverybody = cardinality(TASKS.COMPANY_ROLES).eq(0);
    return ARE_UNASSIGNED.and(
        forEverybody.or(
            arrayOverlap(TASKS.COMPANY_ROLES, val(RoleSets.ids(roles), TASKS.COMPANY_ROLES))));
  }
}
