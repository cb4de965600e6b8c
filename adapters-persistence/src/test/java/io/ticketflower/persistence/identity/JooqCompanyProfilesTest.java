package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.identity.CompanyProfilesContract;

class JooqCompanyProfilesTest extends CompanyProfilesContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
