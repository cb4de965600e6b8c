package io.ticketflower.persistence.engine;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.engine.SubmissionsContract;

class JooqSubmissionsTest extends SubmissionsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
