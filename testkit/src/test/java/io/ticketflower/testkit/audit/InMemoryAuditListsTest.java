package io.ticketflower.testkit.audit;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryAuditListsTest extends AuditListsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
