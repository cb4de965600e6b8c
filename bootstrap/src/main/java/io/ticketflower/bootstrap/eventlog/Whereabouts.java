package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.engine.PickUpWork;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// How far a case's ticket has come. Sees to it that it moves on, by whoever's hand: a process may
/// have died between its two commits, or an attempt may have failed.
final class Whereabouts {
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int ROUNDS = 4;

  private final ImportPlan plan;
  private final LoggedCase logged;
  private final StoredCases stored;
  private final SettableClock clock;
  private final PickUpWork pickUpWork;

  Whereabouts(
      ImportPlan plan,
      LoggedCase logged,
      StoredCases stored,
      SettableClock clock,
      PickUpWork pickUpWork) {
    this.plan = plan;
    this.logged = logged;
    this.stored = stored;
    this.clock = clock;
    this.pickUpWork = pickUpWork;
  }

  /// Where a ticket stands.
  ///
  /// @param done how many of its tasks are completed
  /// @param open the task to be done next; empty if the ticket is over, or has not moved on
  record Place(int done, Optional<TaskLists.Row> open) {}

  /// When the ticket did what it has not moved on from; empty if it waits for a worker.
  Optional<Instant> haltedSince(TicketId ticket) {
    Place place = look(ticket);
    return place.open().isPresent() ? Optional.empty() : Optional.of(lastEvent(place));
  }

  /// Where a ticket stands that waits for a worker, or is over.
  ///
  /// @throws CaseStuck if it does not move on
  Place place(TicketId ticket) {
    Place place = look(ticket);
    if (place.open().isPresent()) {
      return place;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      for (Instant due : dueAfter(lastEvent(place), round)) {
        if (place.open().isPresent() || isOver(ticket)) {
          return place;
        }
        clock.set(due);
        pickUpWork.pickUp();
        place = look(ticket);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new CaseStuck(
        "Expected the ticket to move on after step %d, but it does not: see its ticket errors."
            .formatted(place.done()));
  }

  /// When work that was left may be due: at once; after attempts that failed; long after, if
  /// another case at a later time had begun with it.
  private List<Instant> dueAfter(Instant event, int round) {
    List<Instant> due = new ArrayList<>();
    due.add(event.plus(Work.HEAD_START));
    due.add(event.plus(Duration.ofMinutes(1)));
    due.add(event.plus(Duration.ofMinutes(10)));
    due.add(event.plus(Duration.ofHours(1)));
    due.add(plan.log().end().plus(Duration.ofDays(round)));
    return due;
  }

  private Place look(TicketId ticket) {
    List<TaskLists.Row> tasks = stored.tasks(ticket);
    return new Place(
        (int) tasks.stream().filter(it -> it.status() == TaskStatus.COMPLETED).count(),
        tasks.stream().filter(it -> it.status().isWorkable()).findFirst());
  }

  private boolean isOver(TicketId ticket) {
    return stored.ticket(ticket).filter(StoredCases.StoredTicket::isOver).isPresent();
  }

  private Instant lastEvent(Place place) {
    int index = Math.clamp(place.done() - 1L, 0, logged.events().size() - 1);
    return logged.events().get(index).at();
  }
}
