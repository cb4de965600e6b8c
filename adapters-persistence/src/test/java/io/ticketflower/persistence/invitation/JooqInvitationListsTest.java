package io.ticketflower.persistence.invitation;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.invitation.InvitationListsContract;

class JooqInvitationListsTest extends InvitationListsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
