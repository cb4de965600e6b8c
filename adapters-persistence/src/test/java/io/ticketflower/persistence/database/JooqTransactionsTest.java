package io.ticketflower.persistence.database;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.transaction.TransactionsContract;

class JooqTransactionsTest extends TransactionsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
