package io.ticketflower.persistence.desk;

import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.testkit.desk.FiguresContract;

class JooqFiguresTest extends FiguresContract {
  @Override
  protected Persistence persistence() {
    return TestPersistence.shared();
  }
}
