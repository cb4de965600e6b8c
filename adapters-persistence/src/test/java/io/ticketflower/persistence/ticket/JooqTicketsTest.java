package io.ticketflower.persistence.ticket;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.ticket.TicketsContract;

class JooqTicketsTest extends TicketsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
