package io.ticketflower.domain.engine;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// One step of a running workflow that somebody has to do.
///
/// @param definition the version of the workflow that its instance runs by
/// @param key its key in that definition
/// @param title what its definition calls it
/// @param number 1, 2, 3 … in the order in which the instance made its tasks
/// @param cameFrom the task that led to it; none at the start
/// @param companyRoles any one of which a worker needs; empty means everybody
/// @param input what the worker gets; empty while it waits for other branches
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record Task(
    TaskId id,
    InstanceId instance,
    TicketId ticket,
    DefinitionId definition,
    String key,
    String title,
    int number,
    Branch branch,
    Optional<TaskId> cameFrom,
    TaskState state,
    Set<CompanyRoleId> companyRoles,
    Json input,
    Instant createdAt,
    Optional<Instant> dueAt,
    int version) {

  public Task {
    companyRoles = Set.copyOf(companyRoles);
  }

  /// What comes of a worker's wish.
  public sealed interface Change {
    record Changed(Task task) implements Change {}

    record SomebodyElses(UserId assignee) implements Change {}

    record WrongState(TaskStatus status) implements Change {}
  }

  /// Takes a task that nobody has.
  public Change claimedBy(UserId worker) {
    return switch (state) {
      case TaskState.Open(var assignee) when assignee.isEmpty() || assignee.get().equals(worker) ->
          changed(new TaskState.Open(Optional.of(worker)));
      case TaskState.Open(var assignee) -> new Change.SomebodyElses(assignee.orElseThrow());
      default -> otherwise(worker);
    };
  }

  /// Begins a task, taking it first if nobody has it.
  public Change begunBy(UserId worker) {
    return switch (claimedBy(worker)) {
      case Change.Changed _ -> changed(new TaskState.InProgress(worker));
      case Change.SomebodyElses somebody -> somebody;
      case Change.WrongState wrong -> wrong;
    };
  }

  /// Hands in a task, taking it first if nobody has it.
  public Change completedBy(UserId worker, Json output, Instant at) {
    TaskState completed = new TaskState.Completed(worker, output, at);
    return switch (state) {
      case TaskState.InProgress(var assignee) when assignee.equals(worker) -> changed(completed);
      default ->
          switch (claimedBy(worker)) {
            case Change.Changed _ -> changed(completed);
            case Change.SomebodyElses somebody -> somebody;
            case Change.WrongState wrong -> wrong;
          };
    };
  }

  /// Gives a task to somebody; one that was begun is open again.
  public Change assignedTo(UserId worker) {
    return status().isWorkable()
        ? changed(new TaskState.Open(Optional.of(worker)))
        : new Change.WrongState(status());
  }

  /// Whoever has it may not do it any more: it is open, and waits for a worker.
  public Task givenBack() {
    if (!status().isWorkable()) {
      throw new IllegalStateException(
          "Expected a task that somebody can work on, but it is " + status() + ".");
    }
    return with(new TaskState.Open(Optional.empty()), version);
  }

  /// The join's branches have all come: it is open, and waits for a worker. Only now is its input
  /// known, since each branch may have had its part in it.
  public Task opened(Json newInput) {
    if (!(state instanceof TaskState.Pending)) {
      throw new IllegalStateException("Expected a task that waits, but it is " + status() + ".");
    }
    return with(new TaskState.Open(Optional.empty()), newInput, version);
  }

  /// The same task, as it is made for somebody.
  public Task startingWith(UserId worker) {
    return with(new TaskState.Open(Optional.of(worker)), version);
  }

  /// The same task, to be saved as a change.
  public Task changed() {
    return with(state, version + 1);
  }

  public TaskStatus status() {
    return state.status();
  }

  /// Whether somebody still has to do it.
  public boolean isOnListOf(UserId worker) {
    return status().isWorkable() && state.worker().equals(Optional.of(worker));
  }

  public boolean isReadableBy(Actor actor) {
    return TaskReaders.include(actor, status(), state.worker(), companyRoles);
  }

  public Place place() {
    return new Place(id, key, number, branch, state instanceof TaskState.Pending);
  }

  private Change otherwise(UserId worker) {
    return state.worker().filter(it -> !it.equals(worker)).isPresent() && status().isWorkable()
        ? new Change.SomebodyElses(state.worker().orElseThrow())
        : new Change.WrongState(status());
  }

  private Change changed(TaskState next) {
    return new Change.Changed(with(next, version + 1));
  }

  private Task with(TaskState next, int nextVersion) {
    return with(next, input, nextVersion);
  }

  private Task with(TaskState next, Json newInput, int nextVersion) {
    return new Task(
        id,
        instance,
        ticket,
        definition,
        key,
        title,
        number,
        branch,
        cameFrom,
        next,
        companyRoles,
        newInput,
        createdAt,
        dueAt,
        nextVersion);
  }
}
