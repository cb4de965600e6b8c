package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.EmailProofsContract;

class JdbcEmailProofsTest extends EmailProofsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
