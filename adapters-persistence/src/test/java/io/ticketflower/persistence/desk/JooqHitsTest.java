package io.ticketflower.persistence.desk;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.desk.HitsContract;

class JooqHitsTest extends HitsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
