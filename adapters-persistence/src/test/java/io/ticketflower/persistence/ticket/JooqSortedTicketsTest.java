package io.ticketflower.persistence.ticket;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.ticket.SortedTicketsContract;

class JooqSortedTicketsTest extends SortedTicketsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
