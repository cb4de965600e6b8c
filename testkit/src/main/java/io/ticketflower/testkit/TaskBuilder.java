package io.ticketflower.testkit;

import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Branch;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Describes a task: unless something else is said, the first of its instance, "bind", made at noon
/// and waiting for anybody.
public final class TaskBuilder {
  private final Florist florist;
  private final WorkflowInstance instance;
  private String key = "bind";
  private int number = 1;
  private Branch branch = Branch.ROOT;
  private Optional<TaskId> cameFrom = Optional.empty();
  private TaskState state = new TaskState.Open(Optional.empty());
  private Set<CompanyRoleId> roles = Set.of();
  private Instant createdAt = Florist.NOON;
  private boolean isDue = true;

  TaskBuilder(Florist florist, WorkflowInstance instance) {
    this.florist = florist;
    this.instance = instance;
  }

  public TaskBuilder key(String newKey) {
    key = newKey;
    return this;
  }

  public TaskBuilder number(int newNumber) {
    number = newNumber;
    return this;
  }

  public TaskBuilder in(Branch newBranch) {
    branch = newBranch;
    return this;
  }

  public TaskBuilder after(Task task) {
    cameFrom = Optional.of(task.id());
    return this;
  }

  public TaskBuilder is(TaskState newState) {
    state = newState;
    return this;
  }

  public TaskBuilder assignedTo(UserId worker) {
    return is(new TaskState.Open(Optional.of(worker)));
  }

  public TaskBuilder completedBy(UserId worker, Json output) {
    return is(new TaskState.Completed(worker, output, Florist.NOON.plusSeconds(number)));
  }

  public TaskBuilder forRole(CompanyRole role) {
    roles = Set.of(role.id());
    return this;
  }

  public TaskBuilder createdAt(Instant time) {
    createdAt = time;
    return this;
  }

  /// It may take as long as it takes.
  public TaskBuilder neverDue() {
    isDue = false;
    return this;
  }

  /// Only makes it.
  public Task build() {
    return new Task(
        new TaskId(UUID.randomUUID()),
        instance.id(),
        instance.ticket(),
        instance.definition(),
        key,
        "Please " + key,
        number,
        branch,
        cameFrom,
        state,
        roles,
        Json.array(Json.of("ribbon"), Json.of(3)),
        createdAt,
        isDue ? Optional.of(createdAt.plusSeconds(3600)) : Optional.empty(),
        1);
  }

  /// Makes it and puts it where it belongs.
  public Task store() {
    Task task = build();
    florist.run(id -> florist.persistence().instances().save(id, Steps.making(instance, task)));
    return task;
  }
}
