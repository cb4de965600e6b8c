package io.ticketflower.persistence.guest;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.guest.GuestsContract;

class JdbcGuestsTest extends GuestsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
