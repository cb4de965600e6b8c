package io.ticketflower.persistence.database;

import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectCount;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskStatus;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Which tasks somebody can work on, and how many each member has on their list.
public final class OpenTasks {
  /// Written out, and not bound, since only so the planner sees that the index `tasks_on_lists`
  /// holds them.
  public static final Condition ARE_WORKABLE =
      TASKS.STATUS.in(
          inline(TaskStatus.OPEN, TASKS.STATUS), inline(TaskStatus.IN_PROGRESS, TASKS.STATUS));

  private OpenTasks() {}

  /// What should have been done by then, and can still be worked on.
  public static Condition areOverdue(Instant now) {
    return ARE_WORKABLE.and(TASKS.DUE_AT.lt(now));
  }

  /// To be selected from `memberships`: counted for each member apart, so that each count is one
  /// look into that index.
  public static Field<Integer> ofMember(CompanyId company) {
    return DSL.field(
        selectCount()
            .from(TASKS)
            .where(TASKS.COMPANY_ID.eq(company))
            .and(TASKS.WORKER_ID.eq(MEMBERSHIPS.USER_ID))
            .and(ARE_WORKABLE));
  }
}
