package io.ticketflower.bootstrap.eventlog;

import java.util.concurrent.atomic.LongAdder;

/// Counts what was done in this run, by all threads together.
final class ReplayTally {
  private final ImportProgress progress;
  private final LongAdder completions = new LongAdder();
  private final LongAdder tickets = new LongAdder();

  ReplayTally(ImportProgress progress) {
    this.progress = progress;
  }

  /// Events that an earlier run has replayed.
  void passedOver(long events) {
    progress.advances(events);
  }

  void completed() {
    completions.increment();
    progress.advances(1);
  }

  /// All events of a ticket are done.
  void finished() {
    tickets.increment();
  }

  long completions() {
    return completions.sum();
  }

  long tickets() {
    return tickets.sum();
  }
}
