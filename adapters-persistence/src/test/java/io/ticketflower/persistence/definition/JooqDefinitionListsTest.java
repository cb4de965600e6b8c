package io.ticketflower.persistence.definition;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.definition.DefinitionListsContract;

class JooqDefinitionListsTest extends DefinitionListsContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
