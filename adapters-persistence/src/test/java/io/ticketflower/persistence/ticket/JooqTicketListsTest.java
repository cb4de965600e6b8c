package io.ticketflower.persistence.ticket;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.ticket.TicketListsContract;

class JooqTicketListsTest extends TicketListsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
