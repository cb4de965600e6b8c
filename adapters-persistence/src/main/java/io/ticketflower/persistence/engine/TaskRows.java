package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.database.Columns;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.StoredRow;
import io.ticketflower.persistence.identity.RoleSets;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jooq.JSON;
import org.jspecify.annotations.Nullable;

/// Tasks as their rows keep them: a state is spread over the columns that it has something to say
/// for.
@Singleton
final class TaskRows {
  private final StoredJson json;

  TaskRows(StoredJson json) {
    this.json = json;
  }

  static Columns made(CompanyId company, Task task) {
    return Columns.of(TASKS.COMPANY_ID, company)
        .with(TASKS.ID, task.id())
        .with(TASKS.INSTANCE_ID, task.instance())
        .with(TASKS.TICKET_ID, task.ticket())
        .with(TASKS.DEFINITION_ID, task.definition())
        .with(TASKS.KEY, task.key())
        .with(TASKS.TITLE, task.title())
        .with(TASKS.NUMBER, task.number())
        .with(TASKS.BRANCH, task.branch())
        .with(TASKS.CAME_FROM_ID, task.cameFrom().orElse(null))
        .with(TASKS.COMPANY_ROLES, RoleSets.ids(task.companyRoles()))
        .with(TASKS.INPUT, StoredJson.of(task.input()))
        .with(TASKS.CREATED_AT, task.createdAt())
        .with(TASKS.DUE_AT, task.dueAt().orElse(null))
        .with(changed(task));
  }

  /// What changes in the life of a task, and nothing else.
  static Columns changed(Task task) {
    return Columns.of(TASKS.STATUS, task.status())
        .with(TASKS.WORKER_ID, task.state().worker().orElse(null))
        .with(TASKS.OUTPUT, output(task.state()))
        .with(TASKS.ENDED_AT, endedAt(task.state()))
        .with(TASKS.VERSION, task.version());
  }

  /// What changes when a join is released: its input comes along.
  static Columns released(Task join) {
    return changed(join).with(TASKS.INPUT, StoredJson.of(join.input()));
  }

  /// How a changed task is found if nobody else has changed it.
  static Columns before(CompanyId company, Task changed) {
    return Columns.of(TASKS.COMPANY_ID, company)
        .with(TASKS.ID, changed.id())
        .with(TASKS.VERSION, changed.version() - 1);
  }

  Task task(StoredRow row) {
    return new Task(
        row.get(TASKS.ID),
        row.get(TASKS.INSTANCE_ID),
        row.get(TASKS.TICKET_ID),
        row.get(TASKS.DEFINITION_ID),
        row.get(TASKS.KEY),
        row.get(TASKS.TITLE),
        row.get(TASKS.NUMBER),
        row.get(TASKS.BRANCH),
        Optional.ofNullable(row.get(TASKS.CAME_FROM_ID)),
        state(row),
        RoleSets.companyRoles(row.get(TASKS.COMPANY_ROLES)),
        json.read(row.get(TASKS.INPUT)),
        row.get(TASKS.CREATED_AT),
        Optional.ofNullable(row.get(TASKS.DUE_AT)),
        row.get(TASKS.VERSION));
  }

  private static @Nullable JSON output(TaskState state) {
    return state instanceof TaskState.Completed(_, var output, _) ? StoredJson.of(output) : null;
  }

  private static @Nullable Instant endedAt(TaskState state) {
    return switch (state) {
      case TaskState.Completed(_, _, var at) -> at;
      case TaskState.Cancelled(var at) -> at;
      case TaskState.Open _, TaskState.InProgress _, TaskState.Pending _, TaskState.Failed _ ->
          null;
    };
  }

  private TaskState state(StoredRow row) {
    Optional<UserId> worker = Optional.ofNullable(row.get(TASKS.WORKER_ID));
    return switch (row.get(TASKS.STATUS)) {
      case OPEN -> new TaskState.Open(worker);
      case IN_PROGRESS -> new TaskState.InProgress(worker.orElseThrow());
      case PENDING -> new TaskState.Pending();
      case COMPLETED ->
          new TaskState.Completed(
              worker.orElseThrow(), json.read(row.get(TASKS.OUTPUT)), row.get(TASKS.ENDED_AT));
      case CANCELLED -> new TaskState.Cancelled(row.get(TASKS.ENDED_AT));
      case ERROR -> new TaskState.Failed();
    };
  }
}
