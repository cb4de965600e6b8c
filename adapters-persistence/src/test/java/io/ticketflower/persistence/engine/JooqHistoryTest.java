package io.ticketflower.persistence.engine;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.engine.HistoryContract;

class JooqHistoryTest extends HistoryContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
