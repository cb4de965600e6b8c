package io.ticketflower.persistence.apikey;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.apikey.ApiKeyHashesContract;

class JdbcApiKeyHashesTest extends ApiKeyHashesContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
