package io.ticketflower.persistence.engine;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.engine.VisitsContract;

class JooqVisitsTest extends VisitsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
