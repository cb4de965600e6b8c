package io.ticketflower.application.guest;

import io.ticketflower.domain.identity.GuestRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Counts guests, day by day.
///
/// Works across companies.
public interface GuestFigures {
  /// The latest first.
  List<Day> since(Instant from);

  /// @param date in UTC
  /// @param came how many guests came
  /// @param kept how many of these signed up, on that day or later
  /// @param made what these made, on that day or later
  record Day(LocalDate date, int came, int kept, Map<GuestRecord, Integer> made) {
    public Day {
      made = Map.copyOf(made);
    }

    public int made(GuestRecord kind) {
      return made.getOrDefault(kind, 0);
    }
  }
}
