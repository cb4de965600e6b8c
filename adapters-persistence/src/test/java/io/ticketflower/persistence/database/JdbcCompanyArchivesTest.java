package io.ticketflower.persistence.database;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.CompanyArchivesContract;

class JdbcCompanyArchivesTest extends CompanyArchivesContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
