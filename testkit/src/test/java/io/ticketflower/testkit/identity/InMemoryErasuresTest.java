package io.ticketflower.testkit.identity;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryErasuresTest extends ErasuresContract {
  private final Persistence persistence = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return persistence;
  }
}
