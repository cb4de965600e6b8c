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
    Actor actor = command.actor();
    WorkId next = new WorkId(ids.next());
    TaskOutcome outcome =
        wishes.carryOut(
            new TaskWish.Wish(
                actor,
                Permission.WORK_ON_TASKS,
                command.task(),
                command.seenVersion(),
                command.key()),
            found -> handIn(command, found, next));
    return outcome instanceof TaskOutcome.Done(var task, _)
        ? new TaskOutcome.Done(
            task, moveOn.now(actor.company(), new MoveOn.Left.Completed(next, task)))
        : outcome;
  }

  private TaskOutcome handIn(Command command, LockedTask before, WorkId next) {
    Actor actor = command.actor();
    if (!TakingTasks.mayTake(actor, before.task())) {
      return new TaskOutcome.NotEligible(actor.user());
    }
    return switch (before.task().completedBy(actor.user(), command.output(), clock.instant())) {
      case Task.Change.SomebodyElses(var assignee) -> new TaskOutcome.SomebodyElses(assignee);
      case Task.Change.WrongState(var status) -> new TaskOutcome.WrongState(status);
      case Task.Change.Changed(var completed) -> save(command, before, completed, next);
    };
  }

  private TaskOutcome save(Command command, LockedTask before, Task completed, WorkId next) {
    CompanyId company = command.actor().company();
    TaskDefinition definition =
        published.workflow(company, completed.definition()).definition().task(completed.key());
    List<Violation> violations =
        definition
            .outputSchema()
            .map(schema -> schemas.check(schema, command.output()))
            .orElse(List.of());
    if (!violations.isEmpty()) {
      return new TaskOutcome.OutputRefused(violations);
    }
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
            next, completed.ticket(), new Work.Job.MoveOn(completed.id(), Optional.empty()), now));
    journal.save(instances);
    waiting.foundSomebody(company, before);
    return new TaskOutcome.Done(completed.id());
  }
}
