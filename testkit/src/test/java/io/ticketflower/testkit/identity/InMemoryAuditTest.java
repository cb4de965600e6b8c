package io.ticketflower.testkit.identity;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.audit.AuditContract;

final class InMemoryAuditTest extends AuditContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
