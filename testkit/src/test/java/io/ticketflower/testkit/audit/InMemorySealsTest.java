package io.ticketflower.testkit.audit;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemorySealsTest extends SealsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
