package io.ticketflower.persistence.audit;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.audit.AuditListsContract;

class JooqAuditListsTest extends AuditListsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
