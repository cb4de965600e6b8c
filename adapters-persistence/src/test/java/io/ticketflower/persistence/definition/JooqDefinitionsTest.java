package io.ticketflower.persistence.definition;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.definition.DefinitionsContract;

class JooqDefinitionsTest extends DefinitionsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
