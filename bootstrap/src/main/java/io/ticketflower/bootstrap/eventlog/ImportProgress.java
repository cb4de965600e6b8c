package io.ticketflower.bootstrap.eventlog;

import java.time.Duration;

/// Is told how an import goes on.
public interface ImportProgress {
  void begins(Phase phase, long steps);

  /// Called by several threads at once.
  void advances(long steps);

  void ends();

  /// Tells of a phase from its beginning to its end, however it ends.
  ///
  /// @return how long it took
  default Duration during(Phase phase, long steps, Runnable work) {
    begins(phase, steps);
    try {
      long begun = System.nanoTime();
      work.run();
      return Duration.ofNanos(System.nanoTime() - begun);
    } finally {
      ends();
    }
  }

  /// What an import does, one after the other.
  enum Phase {
    HIRING("Adding people"),
    REPLAYING("Running events"),
    CHECKING("Checking tickets");

    private final String title;

    Phase(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
