package io.ticketflower.testkit.identity;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryStandingsTest extends StandingsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
