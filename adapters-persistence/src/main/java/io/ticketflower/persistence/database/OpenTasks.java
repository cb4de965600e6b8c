package io.ticketflower.persistence.database;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static org.jooq.impl.DSL.inline;

import io.ticketflower.domain.engine.TaskStatus;
import org.jooq.Condition;

/// Which tasks somebody can work on. Written out, and not bound, since only so the planner sees
/// that the index `tasks_on_lists` holds them.
public final class OpenTasks {
  public static final Condition ARE_WORKABLE =
      TASKS.STATUS.in(
          inline(TaskStatus.OPEN, TASKS.STATUS), inline(TaskStatus.IN_PROGRESS, TASKS.STATUS));

  private OpenTasks() {}
}
