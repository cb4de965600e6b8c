package io.ticketflower.bootstrap.eventlog;

import java.time.Instant;
import java.time.InstantSource;

/// Stands still until it is set. Of one case, and so of one thread.
final class SettableClock implements InstantSource {
  private Instant now;

  SettableClock(Instant now) {
    this.now = now;
  }

  void set(Instant time) {
    now = time;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
