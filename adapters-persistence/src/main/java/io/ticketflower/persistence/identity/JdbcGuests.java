package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.Guests;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Guest;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class JdbcGuests implements Guests {
  private final GuestRows rows;

  JdbcGuests(GuestRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Guest guest) {
    rows.save(GuestRow.of(guest));
  }

  @Override
  public int made(CompanyId trial) {
    return rows.made(trial.value());
  }

  @Override
  public void count(UserId guest, GuestRecord kind, int records) {
    switch (kind) {
      case TICKET -> rows.count(guest.value(), records, 0, 0, 0);
      case CONTACT -> rows.count(guest.value(), 0, records, 0, 0);
      case DEFINITION -> rows.count(guest.value(), 0, 0, records, 0);
      case COMPANY_ROLE -> rows.count(guest.value(), 0, 0, 0, records);
    }
  }

  @Override
  public void keep(UserId guest, Instant at) {
    rows.keep(guest.value(), at);
  }
}
