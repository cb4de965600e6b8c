package io.ticketflower.application.guest;

import io.ticketflower.domain.identity.Trial;
import java.time.Duration;

/// What the operator grants guests.
///
/// @param life how long a guest's own company lasts; a shared one lasts a [#DAY]
/// @param mostRecords how many records guests may make in one company
/// @param mostTrials how many guests may have a company of their own at a time
public record GuestRules(Where where, Duration life, int mostRecords, int mostTrials) {
  public static final GuestRules USUAL =
      new GuestRules(Where.OWN, Duration.ofDays(1), Trial.MOST_RECORDS, 200);

  static final Duration DAY = Duration.ofDays(1);

  /// Where guests come to.
  public enum Where {
    /// Each into a company of their own.
    OWN,
    /// All into the same one.
    SHARED,
    NOWHERE
  }

  public GuestRules {
    if (life.compareTo(Duration.ofMinutes(5)) < 0 || life.compareTo(Trial.LONGEST) > 0) {
      throw new IllegalArgumentException(
          "Expected a guest's company to last 5 minutes to %d days, but got %s."
              .formatted(Trial.LONGEST.toDays(), life));
    }
    if (mostRecords < 1 || mostRecords > Trial.MOST_RECORDS) {
      throw new IllegalArgumentException(
          "Expected 1 to %d records for guests, but got %d."
              .formatted(Trial.MOST_RECORDS, mostRecords));
    }
    if (mostTrials < 1) {
      throw new IllegalArgumentException(
          "Expected room for at least one guest, but got %d.".formatted(mostTrials));
    }
  }

  Duration life(boolean shared) {
    return shared ? DAY : life;
  }
}
