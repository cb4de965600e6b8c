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

  /// A place in a list.
  ///
  /// @param key what the row there is sorted by
  /// @param id tells rows apart that are sorted by the same
  public record Position(SortKey key, UUID id) {
    public Position(Instant at, UUID id) {
      this(new SortKey.Time(at), id);
    }

    /// In a list that runs by time.
    public Instant at() {
      if (key instanceof SortKey.Time(var at)) {
        return at;
      }
      throw new IllegalStateException("Expected a place in a list by time, but got " + key + ".");
    }
  }
}
