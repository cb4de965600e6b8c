package io.ticketflower.persistence.company;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.company.CompaniesContract;

class JdbcCompaniesTest extends CompaniesContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
