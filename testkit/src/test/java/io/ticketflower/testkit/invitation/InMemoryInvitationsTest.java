package io.ticketflower.testkit.invitation;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryInvitationsTest extends InvitationsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
