package io.ticketflower.persistence.engine;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.engine.TasksContract;

class JooqTasksTest extends TasksContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
