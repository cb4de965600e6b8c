package io.ticketflower.testkit.ticket;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemorySortedTicketsTest extends SortedTicketsContract {
  private static final Persistence PERSISTENCE = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return PERSISTENCE;
  }
}
