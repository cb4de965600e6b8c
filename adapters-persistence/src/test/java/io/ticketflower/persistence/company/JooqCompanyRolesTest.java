package io.ticketflower.persistence.company;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.company.CompanyRolesContract;

class JooqCompanyRolesTest extends CompanyRolesContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
