package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.HISTORY;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;
import static org.jooq.impl.DSL.inline;

import io.ticketflower.application.engine.Step;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.persistence.database.Columns;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.Writes;
import java.util.List;
import org.jooq.Condition;

/// All that a step writes.
final class StepWrites {
  private static final Condition HAS_NOT_MOVED_ON =
      TASKS.STATUS.eq(inline(TaskStatus.COMPLETED, TASKS.STATUS)).and(TASKS.MOVED_ON_AT.isNull());

  private static final Condition IS_ACTIVE =
      TICKETS.STATUS.eq(inline(TicketStatus.ACTIVE, TICKETS.STATUS));

  private StepWrites() {}

  static Writes of(CompanyId company, Step step) {
    InstanceId instance = step.instance().id();
    Writes writes = new Writes();
    step.takes().ifPresent(work -> WorkRows.take(writes, company, work));
    if (step.begins()) {
      writes.insert(WORKFLOW_INSTANCES, List.of(begun(company, step.instance())));
    } else {
      writes.update(WORKFLOW_INSTANCES, becomes(step.instance()), before(company, step));
    }
    writes.insert(
        TASKS, step.newTasks().stream().map(task -> TaskRows.made(company, task)).toList());
    for (Task task : step.changedTasks()) {
      writes.update(TASKS, TaskRows.changed(task), TaskRows.before(company, task));
    }
    for (Task join : step.releasedTasks()) {
      writes.update(TASKS, TaskRows.released(join), TaskRows.before(company, join));
    }
    step.movedOn()
        .ifPresent(task ->
            writes.update(
                TASKS,
                Columns.of(TASKS.MOVED_ON_AT, step.at()),
                List.of(),
                Columns.of(TASKS.COMPANY_ID, company).with(TASKS.ID, task),
                HAS_NOT_MOVED_ON));
    writes.insert(
        HISTORY, step.entries().stream().map(entry -> noted(company, instance, entry)).toList());
    step.ends()
        .ifPresent(status ->
            writes.update(
                TICKETS,
                Columns.of(TICKETS.STATUS, status).with(TICKETS.CLOSED_AT, step.at()),
                List.of(TICKETS.VERSION),
                Columns.of(TICKETS.COMPANY_ID, company).with(TICKETS.ID, step.instance().ticket()),
                IS_ACTIVE));
    step.left().ifPresent(work -> WorkRows.add(writes, company, work));
    return writes;
  }

  private static Columns begun(CompanyId company, WorkflowInstance instance) {
    return key(company, instance.id())
        .with(WORKFLOW_INSTANCES.TICKET_ID, instance.ticket())
        .with(WORKFLOW_INSTANCES.DEFINITION_ID, instance.definition())
        .with(becomes(instance));
  }

  /// Every change of an instance adds to its history, so that its last entry tells whether it is
  /// still as it was read.
  private static Columns before(CompanyId company, Step step) {
    Columns key = key(company, step.instance().id());
    return step.takes().isPresent()
        ? key.with(WORKFLOW_INSTANCES.LAST_HISTORY, step.lastHistoryBefore())
        : key;
  }

  private static Columns key(CompanyId company, InstanceId instance) {
    return Columns.of(WORKFLOW_INSTANCES.COMPANY_ID, company).with(WORKFLOW_INSTANCES.ID, instance);
  }

  private static Columns becomes(WorkflowInstance instance) {
    return Columns.of(WORKFLOW_INSTANCES.STATUS, instance.status())
        .with(WORKFLOW_INSTANCES.DATA, StoredJson.of(instance.data()))
        .with(WORKFLOW_INSTANCES.LAST_HISTORY, instance.lastHistory())
        .with(WORKFLOW_INSTANCES.LAST_TASK, instance.lastTask());
  }

  private static Columns noted(CompanyId company, InstanceId instance, HistoryEntry entry) {
    return Columns.of(HISTORY.COMPANY_ID, company)
        .with(HISTORY.INSTANCE_ID, instance)
        .with(HISTORY.NUMBER, entry.number())
        .with(HISTORY.WHAT, entry.what())
        .with(HISTORY.TASK_ID, entry.task().orElse(null))
        .with(HISTORY.BY_ID, entry.by().orElse(null))
        .with(HISTORY.AT, entry.at())
        .with(HISTORY.DETAILS, StoredJson.of(entry.details()));
  }
}
