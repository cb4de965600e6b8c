package io.ticketflower.domain.identity;

import java.time.Instant;
import java.util.Optional;

/// Whether somebody is given tasks. It holds for what the engine hands out; whoever claims a task,
/// or is given one by a colleague, has decided otherwise.
///
/// @param awayUntil when somebody who is away comes back
/// @param mostTasks how many tasks may be on their list before they are passed over
public record Availability(Optional<Instant> awayUntil, Optional<Integer> mostTasks) {
  public static final int LARGEST_LIST = 1_000;

  /// There, and with no bound.
  public static final Availability FULL = new Availability(Optional.empty(), Optional.empty());

  public Availability {
    mostTasks
        .filter(most -> most < 1 || most > LARGEST_LIST)
        .ifPresent(most -> {
          throw new IllegalArgumentException(
              "Expected a list of 1 to %d tasks, but got %d.".formatted(LARGEST_LIST, most));
        });
  }

  public boolean isAwayAt(Instant time) {
    return awayUntil.filter(time::isBefore).isPresent();
  }
}
