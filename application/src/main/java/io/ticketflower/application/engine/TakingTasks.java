package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Claiming, beginning and assigning: who has a task on their list, and whether it is begun.
final class TakingTasks implements ClaimTask, BeginTask, AssignTask {
  private final TaskWish wishes;
  private final Instances instances;
  private final Workers workers;
  private final WaitingTasks waiting;
  private final AuditTrail audit;
  private final InstantSource clock;

  TakingTasks(
      TaskWish wishes,
      Instances instances,
      Workers workers,
      WaitingTasks waiting,
      AuditTrail audit,
      InstantSource clock) {
    this.wishes = wishes;
    this.instances = instances;
    this.workers = workers;
    this.waiting = waiting;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public TaskOutcome claim(ClaimTask.Command command) {
    Actor actor = command.actor();
    return wishes.carryOut(
        new TaskWish.Wish(
            actor, Permission.WORK_ON_TASKS, command.task(), command.seenVersion(), command.key()),
        found -> take(actor, found, found.task().claimedBy(actor.user()), What.TASK_CLAIMED));
  }

  @Override
  public TaskOutcome begin(BeginTask.Command command) {
    Actor actor = command.actor();
    return wishes.carryOut(
        new TaskWish.Wish(
            actor, Permission.WORK_ON_TASKS, command.task(), command.seenVersion(), command.key()),
        found -> take(actor, found, found.task().begunBy(actor.user()), What.TASK_BEGUN));
  }

  @Override
  public TaskOutcome assign(AssignTask.Command command) {
    return wishes.carryOut(
        new TaskWish.Wish(
            command.actor(),
            Permission.ASSIGN_TASKS,
            command.task(),
            command.seenVersion(),
            command.key()),
        found -> give(command, found));
  }

  private TaskOutcome take(Actor actor, LockedTask before, Task.Change change, What what) {
    if (!mayTake(actor, before.task())) {
      return new TaskOutcome.NotEligible(actor.user());
    }
    return switch (change) {
      case Task.Change.Changed(var task) ->
          save(actor, before, task, actor.user(), what, JsonObject.EMPTY);
      case Task.Change.SomebodyElses(var assignee) -> new TaskOutcome.SomebodyElses(assignee);
      case Task.Change.WrongState(var status) -> new TaskOutcome.WrongState(status);
    };
  }

  private TaskOutcome give(AssignTask.Command command, LockedTask before) {
    CompanyId company = command.actor().company();
    Task task = before.task();
    if (workers.findEligible(company, command.worker(), task.companyRoles()).isEmpty()) {
      return new TaskOutcome.NotEligible(command.worker());
    }
    JsonObject details = JsonObject.of("to", Json.of(command.worker().value().toString()));
    return switch (task.assignedTo(command.worker())) {
      case Task.Change.Changed(var assigned) -> {
        record(command, task);
        yield save(
            command.actor(), before, assigned, command.worker(), What.TASK_ASSIGNED, details);
      }
      case Task.Change.SomebodyElses(var assignee) -> new TaskOutcome.SomebodyElses(assignee);
      case Task.Change.WrongState(var status) -> new TaskOutcome.WrongState(status);
    };
  }

  private void record(AssignTask.Command command, Task before) {
    audit.record(
        command.actor(),
        AuditAction.TASK_ASSIGNED,
        new AuditedThing(AuditedThing.Kind.TASK, before.id().value()),
        before
            .state()
            .worker()
            .map(worker -> AuditFacts.of(Fact.WORKER, worker.value().toString()))
            .orElse(AuditFacts.NONE),
        AuditFacts.of(Fact.WORKER, command.worker().value().toString()));
  }

  private TaskOutcome save(
      Actor actor, LockedTask before, Task task, UserId worker, What what, JsonObject details) {
    CompanyId company = actor.company();
    Instant now = clock.instant();
    Journal journal = Journal.of(company, before.instance(), now);
    journal.change(task);
    journal.note(what, Optional.of(task.id()), Optional.of(actor.user()), details);
    journal.save(instances);
    if (!before.task().state().worker().equals(Optional.of(worker))) {
      waiting.foundSomebody(company, before);
      workers.noteAssigned(company, worker, now);
    }
    return new TaskOutcome.Done(task.id());
  }

  /// One's own task, or one that asks for a role that one holds.
  static boolean mayTake(Actor actor, Task task) {
    return task.state().worker().equals(Optional.of(actor.user()))
        || actor.holdsOneOf(task.companyRoles());
  }
}
