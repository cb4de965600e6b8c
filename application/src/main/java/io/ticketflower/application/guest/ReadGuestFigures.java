package io.ticketflower.application.guest;

import io.ticketflower.application.guest.GuestFigures.Day;
import java.util.List;

/// What those who run the installation want to know of its guests.
public interface ReadGuestFigures {
  int MOST_DAYS = 366;

  /// Day by day (UTC), the latest first; days without guests are left out.
  ///
  /// @param days how many to look back, today among them; at most [#MOST_DAYS]
  List<Day> of(int days);
}
