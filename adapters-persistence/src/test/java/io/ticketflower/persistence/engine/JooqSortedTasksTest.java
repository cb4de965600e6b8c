package io.ticketflower.persistence.engine;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.engine.SortedTasksContract;

class JooqSortedTasksTest extends SortedTasksContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
