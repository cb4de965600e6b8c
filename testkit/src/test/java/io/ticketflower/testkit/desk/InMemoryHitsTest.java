package io.ticketflower.testkit.desk;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryHitsTest extends HitsContract {
  private static final Persistence PERSISTENCE = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return PERSISTENCE;
  }
}
