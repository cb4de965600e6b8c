package io.ticketflower.testkit.identity;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryPlatformAuditTest extends PlatformAuditContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
