package io.ticketflower.testkit.invitation;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryInvitationListsTest extends InvitationListsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
