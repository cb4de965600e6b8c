package io.ticketflower.persistence.platform;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.platform.PlatformSessionsContract;

class JdbcPlatformSessionsTest extends PlatformSessionsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
