package io.ticketflower.persistence.audit;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.audit.CompaniesToSealContract;

class JdbcCompaniesToSealTest extends CompaniesToSealContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
