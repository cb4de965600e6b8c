package io.ticketflower.persistence.apikey;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.apikey.ApiKeyListsContract;

class JooqApiKeyListsTest extends ApiKeyListsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
