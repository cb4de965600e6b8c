package io.ticketflower.testkit.desk;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryFiguresTest extends FiguresContract {
  private static final Persistence PERSISTENCE = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return PERSISTENCE;
  }
}
