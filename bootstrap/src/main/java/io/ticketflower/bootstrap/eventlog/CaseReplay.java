package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Runs one case as a ticket, step by step, each by its worker at its time; goes on where an
/// earlier run stopped.
final class CaseReplay {
  private final ImportPlan plan;
  private final LoggedCase logged;
  private final ReplayTally tally;
  private final SettableClock clock;
  private final Whereabouts whereabouts;
  private final SubmitTicket submitTicket;
  private final CompleteTask completeTask;

  CaseReplay(
      ImportPlan plan,
      LoggedCase logged,
      StoredCases stored,
      ReplayTally tally,
      Function<InstantSource, UseCases> hexagon) {
    this.plan = plan;
    this.logged = logged;
    this.tally = tally;
    this.clock = new SettableClock(logged.events().getFirst().at());
    UseCases useCases = hexagon.apply(clock);
    this.whereabouts = new Whereabouts(plan, logged, stored, clock, useCases.engine().pickUpWork());
    this.submitTicket = useCases.submitTicket();
    this.completeTask = useCases.completeTask();
  }

  /// When its ticket did what it has not moved on from; empty if it waits for a worker.
  Optional<Instant> haltedSince(TicketId ticket) {
    return whereabouts.haltedSince(ticket);
  }

  /// Has its ticket moved on.
  ///
  /// @throws CaseStuck if it does not
  void moveOn(TicketId ticket) {
    whereabouts.place(ticket);
  }

  /// @param begun its ticket, if an earlier run has submitted it
  /// @throws CaseStuck if this case can't go on
  void run(Optional<TicketId> begun) {
    if (begun.isPresent()) {
      goOn(begun.get());
    } else {
      submit();
    }
    tally.finished();
  }

  private void goOn(TicketId ticket) {
    Whereabouts.Place place = whereabouts.place(ticket);
    tally.passedOver(place.done());
    run(ticket, place.done(), place.open().map(OpenTask::of));
  }

  private void run(TicketId ticket, int done, Optional<OpenTask> first) {
    Optional<OpenTask> open = first;
    for (int index = done; index < logged.events().size(); index++) {
      OpenTask task =
          open.or(() -> whereabouts.place(ticket).open().map(OpenTask::of))
              .orElseThrow(this::overTooSoon);
      open = complete(task, index);
    }
  }

  private record OpenTask(TaskId id, String key) {
    static OpenTask of(TaskLists.Row row) {
      return new OpenTask(row.id(), row.key());
    }

    static Optional<OpenTask> firstOf(List<Task> tasks) {
      return tasks.stream().findFirst().map(task -> new OpenTask(task.id(), task.key()));
    }
  }

  private void submit() {
    SubmitTicket.Outcome outcome =
        submitTicket.submit(
            new SubmitTicket.Command(
                plan.owner(),
                WorkflowDraft.KEY,
                plan.draft().submission(logged),
                Optional.empty(),
                Optional.empty()));
    if (!(outcome instanceof SubmitTicket.Outcome.Submitted(var ticket, var first))) {
      throw new CaseStuck("Expected the case to be submitted, but: " + outcome);
    }
    run(ticket, 0, OpenTask.firstOf(first));
  }

  /// @return what it led to, if that is known
  private Optional<OpenTask> complete(OpenTask task, int index) {
    LoggedEvent event = logged.events().get(index);
    if (!task.key().equals(plan.taskKey(event))) {
      throw new CaseStuck(
          "Expected step %d to be \"%s\", but the open task is \"%s\"."
              .formatted(index + 1, plan.taskKey(event), task.key()));
    }
    clock.set(event.at());
    TaskOutcome outcome =
        completeTask.complete(
            new CompleteTask.Command(
                plan.worker(event),
                task.id(),
                plan.draft().output(logged, index),
                Optional.empty(),
                Optional.empty()));
    if (outcome instanceof TaskOutcome.Done(_, var ledTo)) {
      tally.completed();
      return OpenTask.firstOf(ledTo);
    }
    throw new CaseStuck("Expected step %d to be done, but: %s".formatted(index + 1, outcome));
  }

  private CaseStuck overTooSoon() {
    return new CaseStuck("Expected another step, but the ticket is over.");
  }
}
