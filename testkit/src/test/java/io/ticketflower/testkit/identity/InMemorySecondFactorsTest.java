package io.ticketflower.testkit.identity;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemorySecondFactorsTest extends SecondFactorsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
