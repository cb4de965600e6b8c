package io.ticketflower.domain.identity;

import io.ticketflower.domain.company.CompanyId;
import java.time.Duration;
import java.time.Instant;

/// A company in which guests look around for a while.
///
/// @param shared whether all guests meet in it, or it is one guest's own
/// @param until from then on it is deleted
/// @param mostRecords how many records guests may make in it
public record Trial(CompanyId company, boolean shared, Instant until, int mostRecords) {
  /// So long a trial can last at most: what guests leave behind is never older.
  public static final Duration LONGEST = Duration.ofDays(7);

  public static final int MOST_RECORDS = 100;

  public Trial {
    if (mostRecords < 1 || mostRecords > MOST_RECORDS) {
      throw new IllegalArgumentException(
          "Expected 1 to %d records for guests, but got %d.".formatted(MOST_RECORDS, mostRecords));
    }
  }
}
