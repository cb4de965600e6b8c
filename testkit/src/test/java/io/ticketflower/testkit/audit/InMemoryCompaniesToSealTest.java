package io.ticketflower.testkit.audit;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryCompaniesToSealTest extends CompaniesToSealContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
