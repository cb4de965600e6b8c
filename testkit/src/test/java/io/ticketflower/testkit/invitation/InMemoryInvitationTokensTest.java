package io.ticketflower.testkit.invitation;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryInvitationTokensTest extends InvitationTokensContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
