package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.CompaniesOfUsersContract;

class JdbcCompaniesOfUsersTest extends CompaniesOfUsersContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
