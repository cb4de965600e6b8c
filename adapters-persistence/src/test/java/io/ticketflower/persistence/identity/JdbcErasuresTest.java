package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.ErasuresContract;

class JdbcErasuresTest extends ErasuresContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
