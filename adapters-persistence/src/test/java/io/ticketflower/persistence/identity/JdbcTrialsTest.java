package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.TrialsContract;

class JdbcTrialsTest extends TrialsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
