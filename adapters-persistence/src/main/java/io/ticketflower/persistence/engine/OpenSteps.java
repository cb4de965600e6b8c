package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.ticketflower.application.engine.TaskLists.OpenStep;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.OpenTasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/// At which steps the tickets of a page are. The tasks are found by their instances, and only then
/// is it asked which are open: see the indexes of `tasks`.
final class OpenSteps {
  private static final Field<Integer> PLACE = field(name("place"), Integer.class);

  private OpenSteps() {}

  static List<OpenStep> of(DSLContext db, CompanyId company, Set<TicketId> tickets) {
    if (tickets.isEmpty()) {
      return List.of();
    }
    return db.select(TASKS.TICKET_ID, TASKS.ID, TASKS.KEY, TASKS.TITLE, TASKS.WORKER_ID)
        .select(USERS.FIRST_NAME, USERS.LAST_NAME)
        .from(ranked(company, tickets).asTable(TASKS))
        .leftJoin(USERS)
        .on(USERS.ID.eq(TASKS.WORKER_ID))
        .where(OpenTasks.ARE_WORKABLE)
        .and(PLACE.le(OpenStep.MOST))
        .orderBy(TASKS.TICKET_ID, TASKS.NUMBER)
        .fetch(OpenSteps::step);
  }

  /// All tasks of these tickets, of each ticket those first that can be worked on.
  private static Select<?> ranked(CompanyId company, Set<TicketId> tickets) {
    return select(
            TASKS.TICKET_ID,
            TASKS.ID,
            TASKS.NUMBER,
            TASKS.KEY,
            TASKS.TITLE,
            TASKS.STATUS,
            TASKS.WORKER_ID,
            rowNumber()
                .over()
                .partitionBy(TASKS.INSTANCE_ID)
                .orderBy(when(OpenTasks.ARE_WORKABLE, inline(0)).otherwise(inline(1)), TASKS.NUMBER)
                .as(PLACE))
        .from(TASKS)
        .where(TASKS.COMPANY_ID.eq(company))
        .and(
            TASKS.INSTANCE_ID.in(
                select(WORKFLOW_INSTANCES.ID)
                    .from(WORKFLOW_INSTANCES)
                    .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
                    .and(WORKFLOW_INSTANCES.TICKET_ID.in(tickets))));
  }

  private static OpenStep step(Record row) {
    return new OpenStep(
        row.get(TASKS.TICKET_ID),
        row.get(TASKS.ID),
        row.get(TASKS.KEY),
        row.get(TASKS.TITLE),
        Optional.ofNullable(row.get(TASKS.WORKER_ID)),
        Optional.ofNullable(row.get(USERS.FIRST_NAME))
            .map(first -> new PersonName(first, row.get(USERS.LAST_NAME))));
  }
}
