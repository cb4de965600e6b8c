package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;

/// Who came to look around, and how much they made: numbers only, which stay when the guests and
/// their companies are long gone.
///
/// Works across companies.
public interface Guests {
  void add(Guest guest);

  /// How many records all guests of a trial have made.
  int made(CompanyId trial);

  void count(UserId guest, GuestRecord kind, int records);

  /// The guest signed up, and keeps what they made.
  void keep(UserId guest, Instant at);
}
