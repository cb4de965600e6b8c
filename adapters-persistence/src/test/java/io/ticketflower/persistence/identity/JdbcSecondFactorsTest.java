package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.SecondFactorsContract;

class JdbcSecondFactorsTest extends SecondFactorsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
