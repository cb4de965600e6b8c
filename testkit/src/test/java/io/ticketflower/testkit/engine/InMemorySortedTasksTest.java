package io.ticketflower.testkit.engine;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemorySortedTasksTest extends SortedTasksContract {
  private static final Persistence PERSISTENCE = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return PERSISTENCE;
  }
}
