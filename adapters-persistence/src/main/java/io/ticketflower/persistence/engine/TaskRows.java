package io.ticketflower.persistence.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.identity.RoleSets;
import io.ticketflower.persistence.schema.tables.records.TasksRecord;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Tasks as their rows keep them: a state is spread over the columns that it has something to say
/// for.
@Singleton
final class TaskRows {
  private final StoredJson json;

  TaskRows(StoredJson json) {
    this.json = json;
  }

  static TasksRecord row(CompanyId company, Task task) {
    TasksRecord row = new TasksRecord();
    row.setCompanyId(company);
    row.setId(task.id());
    row.setInstanceId(task.instance());
    row.setTicketId(task.ticket());
    row.setDefinitionId(task.definition());
    row.setKey(task.key());
    row.setTitle(task.title());
    row.setNumber(task.number());
    row.setBranch(task.branch());
    row.setCameFromId(task.cameFrom().orElse(null));
    row.setCompanyRoles(RoleSets.ids(task.companyRoles()));
    row.setInput(StoredJson.of(task.input()));
    row.setCreatedAt(task.createdAt());
    row.setDueAt(task.dueAt().orElse(null));
    setState(row, task);
    return row;
  }

  /// What changes in the life of a task, and nothing else.
  static TasksRecord change(Task task) {
    TasksRecord row = new TasksRecord();
    setState(row, task);
    return row;
  }

  /// A change that brings the input along.
  static TasksRecord release(Task join) {
    TasksRecord row = change(join);
    row.setInput(StoredJson.of(join.input()));
    return row;
  }

  Task task(TasksRecord row) {
    return new Task(
        row.getId(),
        row.getInstanceId(),
        row.getTicketId(),
        row.getDefinitionId(),
        row.getKey(),
        row.getTitle(),
        row.getNumber(),
        row.getBranch(),
        Optional.ofNullable(row.getCameFromId()),
        state(row),
        RoleSets.companyRoles(row.getCompanyRoles()),
        json.read(row.getInput()),
        row.getCreatedAt(),
        Optional.ofNullable(row.getDueAt()),
        row.getVersion());
  }

  private static void setState(TasksRecord row, Task task) {
    row.setStatus(task.status());
    row.setWorkerId(task.state().worker().orElse(null));
    row.setOutput(null);
    row.setEndedAt(null);
    row.setVersion(task.version());
    switch (task.state()) {
      case TaskState.Completed(_, var output, var at) -> {
        row.setOutput(StoredJson.of(output));
        row.setEndedAt(at);
      }
      case TaskState.Cancelled(var at) -> row.setEndedAt(at);
      case TaskState.Open _, TaskState.InProgress _, TaskState.Pending _, TaskState.Failed _ -> {}
    }
  }

  private TaskState state(TasksRecord row) {
    return switch (row.getStatus()) {
      case OPEN -> new TaskState.Open(Optional.ofNullable(row.getWorkerId()));
      case IN_PROGRESS -> new TaskState.InProgress(row.getWorkerId());
      case PENDING -> new TaskState.Pending();
      case COMPLETED ->
          new TaskState.Completed(row.getWorkerId(), json.read(row.getOutput()), row.getEndedAt());
      case CANCELLED -> new TaskState.Cancelled(row.getEndedAt());
      case ERROR -> new TaskState.Failed();
    };
  }
}
