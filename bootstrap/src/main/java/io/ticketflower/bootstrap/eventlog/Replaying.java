package io.ticketflower.bootstrap.eventlog;

import static java.util.Comparator.comparing;

import io.ticketflower.bootstrap.eventlog.ImportProgress.Phase;
import io.ticketflower.bootstrap.eventlog.StoredCases.StoredTicket;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.engine.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Runs all cases that are not over, several side by side; each in order, by one thread.
final class Replaying {
  private final ImportPlan plan;
  private final StoredCases stored;
  private final Function<InstantSource, UseCases> hexagon;
  private final ImportProgress progress;
  private final int atOnce;
  private final Map<String, String> stuck = new ConcurrentHashMap<>();

  Replaying(
      ImportPlan plan,
      StoredCases stored,
      Function<InstantSource, UseCases> hexagon,
      ImportProgress progress,
      int atOnce) {
    this.plan = plan;
    this.stored = stored;
    this.hexagon = hexagon;
    this.progress = progress;
    this.atOnce = atOnce;
  }

  /// Cases without a ticket, or with one that is not over.
  ///
  /// @param tickets those of each case
  static List<LoggedCase> pending(EventLog log, Map<String, List<StoredTicket>> tickets) {
    return log.cases().stream()
        .filter(logged ->
            tickets.getOrDefault(logged.name(), List.of()).stream().noneMatch(StoredTicket::isOver))
        .toList();
  }

  ImportReport.Work replay(List<LoggedCase> pending, Map<String, List<StoredTicket>> tickets) {
    ReplayTally tally = new ReplayTally(progress);
    Duration elapsed =
        progress.during(
            Phase.REPLAYING,
            pending.stream().mapToLong(it -> it.events().size()).sum(),
            () -> {
              moveOnHalted(pending, tickets);
              AtOnce.forEach(
                  pending, atOnce, logged -> replay(logged, begun(logged, tickets), tally));
            });
    if (!pending.isEmpty()) {
      finishLeftOvers();
    }
    return new ImportReport.Work(tally.tickets(), tally.completions(), elapsed, atOnce);
  }

  /// What a process left between its two commits comes first, the oldest first and one after the
  /// other, so that no case at a later time begins with the work of an earlier one.
  private void moveOnHalted(List<LoggedCase> pending, Map<String, List<StoredTicket>> tickets) {
    List<Halted> halted = new ArrayList<>();
    for (LoggedCase logged : pending) {
      CaseReplay replay = caseReplay(logged, new ReplayTally(new Silence()));
      begun(logged, tickets)
          .ifPresent(ticket ->
              replay
                  .haltedSince(ticket)
                  .ifPresent(since -> halted.add(new Halted(since, replay, ticket))));
    }
    halted.sort(comparing(Halted::since));
    halted.forEach(Halted::moveOn);
  }

  private record Halted(Instant since, CaseReplay replay, TicketId ticket) {
    void moveOn() {
      try {
        replay.moveOn(ticket);
      } catch (CaseStuck _) {
        // is found again, and told, when the case is run
      }
    }
  }

  /// Tickets whose last step was done but did not end them: an attempt failed, and its work waits.
  private void finishLeftOvers() {
    Map<String, List<StoredTicket>> tickets = stored.tickets();
    for (LoggedCase logged : pending(plan.log(), tickets)) {
      if (!stuck.containsKey(logged.name())) {
        replay(logged, begun(logged, tickets), new ReplayTally(new Silence()));
      }
    }
  }

  private void replay(LoggedCase logged, Optional<TicketId> begun, ReplayTally tally) {
    try {
      caseReplay(logged, tally).run(begun);
    } catch (CaseStuck problem) {
      stuck.put(logged.name(), String.valueOf(problem.getMessage()));
    }
  }

  private CaseReplay caseReplay(LoggedCase logged, ReplayTally tally) {
    return new CaseReplay(plan, logged, stored, tally, hexagon);
  }

  private static Optional<TicketId> begun(
      LoggedCase logged, Map<String, List<StoredTicket>> tickets) {
    return tickets.getOrDefault(logged.name(), List.of()).stream()
        .findFirst()
        .map(StoredTicket::id);
  }

  /// Why a case could not go on, by its name.
  Map<String, String> stuck() {
    return stuck;
  }
}
