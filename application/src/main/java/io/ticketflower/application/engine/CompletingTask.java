package io.ticketflower.application.engine;

import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

final class CompletingTask implements CompleteTask {
  private final TaskWish wishes;
  private final Instances instances;
  private final WaitingTasks waiting;
  private final PublishedDefinitions published;
  private final JsonSchemas schemas;
  private final MoveOn moveOn;
  private final Ids ids;
  private final InstantSource clock;

  CompletingTask(
      TaskWish wishes,
      Instances instances,
      WaitingTasks waiting,
      PublishedDefinitions published,
      JsonSchemas schemas,
      MoveOn moveOn,
      Ids ids,
      InstantSource clock) {
    this.wishes = wishes;
    this.instances = instances;
    this.waiting = waiting;
    this.published = published;
    this.schemas = schemas;
    this.moveOn = moveOn;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public TaskOutcome complete(Command command) {
    return new Completion(command).carryOut();
  }

  /// One request to complete a task.
  private final class Completion {
    private final Command command;
    private final WorkId next = new WorkId(ids.next());
    private Optional<LockedTask> handedIn = Optional.empty();

    Completion(Command command) {
      this.command = command;
    }

    TaskOutcome carryOut() {
      Actor actor = command.actor();
      TaskOutcome outcome =
          wishes.carryOut(
              new TaskWish.Wish(
                  actor,
                  Permission.WORK_ON_TASKS,
                  command.task(),
                  command.seenVersion(),
                  command.key()),
              this::handIn);
      return outcome instanceof TaskOutcome.Done(var task, _) && handedIn.isPresent()
          ? new TaskOutcome.Done(
              task, moveOn.now(actor.company(), new MoveOn.Left.Completed(next, handedIn.get())))
          : outcome;
    }

    private TaskOutcome handIn(LockedTask before) {
      Actor actor = command.actor();
      if (!TakingTasks.mayTake(actor, before.task())) {
        return new TaskOutcome.NotEligible(actor.user());
      }
      return switch (before.task().completedBy(actor.user(), command.output(), clock.instant())) {
        case Task.Change.SomebodyElses(var assignee) -> new TaskOutcome.SomebodyElses(assignee);
        case Task.Change.WrongState(var status) -> new TaskOutcome.WrongState(status);
        case Task.Change.Changed(var completed) -> check(before, completed);
      };
    }

    private TaskOutcome check(LockedTask before, Task completed) {
      TaskDefinition definition =
          published
              .workflow(command.actor().company(), completed.definition())
              .definition()
              .task(completed.key());
      List<Violation> violations =
          definition
              .outputSchema()
              .map(schema -> schemas.check(schema, command.output()))
              .orElse(List.of());
      return violations.isEmpty()
          ? save(before, completed)
          : new TaskOutcome.OutputRefused(violations);
    }

    private TaskOutcome save(LockedTask before, Task completed) {
      CompanyId company = command.actor().company();
      Instant now = clock.instant();
      Journal journal = Journal.of(company, before.instance(), now);
      journal.change(completed);
      journal.note(
          What.TASK_COMPLETED,
          Optional.of(completed.id()),
          Optional.of(command.actor().user()),
          JsonObject.EMPTY);
      journal.leave(
          Work.left(
              next,
              completed.ticket(),
              new Work.Job.MoveOn(completed.id(), Optional.empty()),
              now));
      journal.save(instances);
      waiting.foundSomebody(company, before);
      handedIn = Optional.of(new LockedTask(journal.after(), completed, false, false));
      return new TaskOutcome.Done(completed.id());
    }
  }
}
