package io.ticketflower.testkit.identity;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryTrialsTest extends TrialsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
