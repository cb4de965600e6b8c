package io.ticketflower.persistence.account;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.account.PasswordResetsContract;

class JdbcPasswordResetsTest extends PasswordResetsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
