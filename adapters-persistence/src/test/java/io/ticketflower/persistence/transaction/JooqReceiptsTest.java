package io.ticketflower.persistence.transaction;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.transaction.ReceiptsContract;

class JooqReceiptsTest extends ReceiptsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
