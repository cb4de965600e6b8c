package io.ticketflower.application.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which part of a list is wanted.
///
/// @param limit at most how many, 1 to 200
/// @param after the last one that was seen; empty for the first page
public record Page(int limit, Optional<Position> after) {
  public static final int LARGEST = 200;

  public Page {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("Expected a limit of 1 to 200, but got " + limit + ".");
    }
  }

  public static Page first(int limit) {
    return new Page(limit, Optional.empty());
  }

  /// A place in a list that runs by time and id, the newest first.
  public record Position(Instant at, UUID id) {}
}
