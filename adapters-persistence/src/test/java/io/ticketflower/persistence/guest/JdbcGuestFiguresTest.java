package io.ticketflower.persistence.guest;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.guest.GuestFiguresContract;

class JdbcGuestFiguresTest extends GuestFiguresContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
