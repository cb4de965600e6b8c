package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Runs one case as a ticket, step by step, each by its worker at its time; goes on where an
/// earlier run stopped.
final class CaseReplay {
  /// How long after the last event work that somebody left behind may be due: at once, or after
  /// some attempts that failed.
  private static final List<Duration> PATIENCE =
      List.of(
          Work.HEAD_START,
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int ROUNDS = 4;

  private final ImportPlan plan;
  private final LoggedCase logged;
  private final StoredCases stored;
  private final ReplayTally tally;
  private final SettableClock clock;
  private final UseCases useCases;
  private final CompleteTask completeTask;

  CaseReplay(
      ImportPlan plan,
      LoggedCase logged,
      StoredCases stored,
      ReplayTally tally,
      Function<InstantSource, UseCases> hexagon) {
    this.plan = plan;
    this.logged = logged;
    this.stored = stored;
    this.tally = tally;
    this.clock = new SettableClock(logged.events().getFirst().at());
    this.useCases = hexagon.apply(clock);
    this.completeTask = useCases.completeTask();
  }

  /// @param begun its ticket, if an earlier run has submitted it
  /// @throws CaseStuck if this case can't go on
  void run(Optional<TicketId> begun) {
    TicketId ticket = begun.orElseGet(this::submit);
    Place place = place(ticket);
    tally.passedOver(place.done());
    Optional<TaskLists.Row> open = place.open();
    for (int index = place.done(); index < logged.events().size(); index++) {
      TaskLists.Row task = open.orElseThrow(this::overTooSoon);
      complete(task, index);
      open = index + 1 < logged.events().size() ? next(ticket, task) : Optional.empty();
    }
    tally.finished();
  }

  private TicketId submit() {
    SubmitTicket.Outcome outcome =
        useCases
            .submitTicket()
            .submit(
                new SubmitTicket.Command(
                    plan.owner(),
                    WorkflowDraft.KEY,
                    plan.draft().submission(logged),
                    Optional.empty()));
    if (outcome instanceof SubmitTicket.Outcome.Submitted(var ticket)) {
      return ticket;
    }
    throw new CaseStuck("Expected the case to be submitted, but: " + outcome);
  }

  private void complete(TaskLists.Row task, int index) {
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
    if (!(outcome instanceof TaskOutcome.Done)) {
      throw new CaseStuck("Expected step %d to be done, but: %s".formatted(index + 1, outcome));
    }
    tally.completed();
  }

  private Optional<TaskLists.Row> next(TicketId ticket, TaskLists.Row completed) {
    Optional<TaskLists.Row> next = stored.next(completed.id());
    return next.isPresent() ? next : place(ticket).open();
  }

  /// How far a ticket has come.
  ///
  /// @param done how many of its tasks are completed
  /// @param open the task to be done next; empty if the ticket is over, or has not moved on
  private record Place(int done, Optional<TaskLists.Row> open) {}

  /// Sees to it that the ticket has moved on: a process may have died between its two commits, or
  /// an attempt may have failed. Does it here, or lets somebody else finish who is at it.
  private Place place(TicketId ticket) {
    Place place = look(ticket);
    for (int round = 0; round < ROUNDS; round++) {
      for (Duration patience : PATIENCE) {
        if (place.open().isPresent() || isOver(ticket)) {
          return place;
        }
        clock.set(lastEvent(place.done()).plus(patience));
        useCases.engine().pickUpWork().pickUp();
        place = look(ticket);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new CaseStuck(
        "Expected the ticket to move on after step %d, but it does not: see its ticket errors."
            .formatted(place.done()));
  }

  private Place look(TicketId ticket) {
    List<TaskLists.Row> tasks = stored.tasks(ticket);
    return new Place(
        (int) tasks.stream().filter(it -> it.status() == TaskStatus.COMPLETED).count(),
        tasks.stream().filter(it -> it.status().isWorkable()).findFirst());
  }

  private boolean isOver(TicketId ticket) {
    return stored.ticket(ticket).filter(it -> it.status() != TicketStatus.ACTIVE).isPresent();
  }

  private Instant lastEvent(int done) {
    int index = Math.clamp(done - 1L, 0, logged.events().size() - 1);
    return logged.events().get(index).at();
  }

  private CaseStuck overTooSoon() {
    return new CaseStuck("Expected another step, but the ticket is over.");
  }
}
