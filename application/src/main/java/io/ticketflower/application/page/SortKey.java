package io.ticketflower.application.page;

import java.time.Instant;
import java.util.Optional;

/// What a row of a list is sorted by. Rows without come last, whichever way the list runs.
public sealed interface SortKey {
  record Time(Instant at) implements SortKey {}

  /// Compared without regard to upper and lower case.
  record Text(String text) implements SortKey {}

  record Count(long count) implements SortKey {}

  record None() implements SortKey {}

  static SortKey of(Instant at) {
    return new Time(at);
  }

  static SortKey of(Optional<Instant> at) {
    return at.map(SortKey::of).orElseGet(None::new);
  }

  static SortKey of(String text) {
    return new Text(text);
  }

  static SortKey of(Enum<?> word) {
    return new Text(word.name());
  }

  static SortKey of(long count) {
    return new Count(count);
  }
}
