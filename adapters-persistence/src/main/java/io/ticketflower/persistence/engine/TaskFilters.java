package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.engine.TaskLists.Filter;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.persistence.database.OpenTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/// Which tasks a list shows.
final class TaskFilters {
  private TaskFilters() {}

  static Condition matches(CompanyId company, Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    if (!filter.statuses().isEmpty()) {
      conditions.add(TASKS.STATUS.in(inlined(filter.statuses())));
    }
    filter.assignee().map(TASKS.WORKER_ID::eq).ifPresent(conditions::add);
    filter.ticket().map(ticket -> belongsTo(company, ticket)).ifPresent(conditions::add);
    filter.taskKey().map(TASKS.KEY::eq).ifPresent(conditions::add);
    filter.freeFor().map(FreeTasks::areFor).ifPresent(conditions::add);
    filter.text().map(text -> speaksOf(company, text)).ifPresent(conditions::add);
    filter.overdueAt().map(OpenTasks::areOverdue).ifPresent(conditions::add);
    if (filter.isUnassigned()) {
      conditions.add(FreeTasks.ARE_UNASSIGNED);
    }
    return and(conditions);
  }

  /// By way of the instance, whose tasks have an index.
  static Condition belongsTo(CompanyId company, TicketId ticket) {
    return TASKS.INSTANCE_ID.eq(
        select(WORKFLOW_INSTANCES.ID)
            .from(WORKFLOW_INSTANCES)
            .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
            .and(WORKFLOW_INSTANCES.TICKET_ID.eq(ticket)));
  }

  /// Written out, and not bound: only so the planner knows which of the indexes fits.
  private static List<Field<TaskStatus>> inlined(Set<TaskStatus> statuses) {
    return statuses.stream()
        .sorted()
        .<Field<TaskStatus>>map(status -> inline(status, TASKS.STATUS))
        .toList();
  }

  private static Condition speaksOf(CompanyId company, String text) {
    return TASKS
        .TITLE
        .containsIgnoreCase(text)
        .or(
            TASKS.TICKET_ID.in(
                select(TICKETS.ID)
                    .from(TICKETS)
                    .where(TICKETS.COMPANY_ID.eq(company))
                    .and(TICKETS.TITLE.containsIgnoreCase(text))));
  }
}
