package io.ticketflower.testkit.engine;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryVisitsTest extends VisitsContract {
  private static final Persistence PERSISTENCE = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return PERSISTENCE;
  }
}
