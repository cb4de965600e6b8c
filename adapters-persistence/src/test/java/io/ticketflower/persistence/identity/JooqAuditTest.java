package io.ticketflower.persistence.identity;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.audit.AuditContract;

class JooqAuditTest extends AuditContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
