package io.ticketflower.persistence.guest;

import io.ticketflower.application.guest.GuestFigures;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

@Singleton
final class JdbcGuestFigures implements GuestFigures {
  private final GuestDayRows rows;

  JdbcGuestFigures(GuestDayRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Day> since(Instant from) {
    return rows.since(from).stream().map(GuestDayRow::day).toList();
  }
}
