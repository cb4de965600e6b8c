package io.ticketflower.persistence.contact;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.contact.ContactsContract;

class JooqContactsTest extends ContactsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
