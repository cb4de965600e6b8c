package io.ticketflower.testkit.account;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryPasswordResetsTest extends PasswordResetsContract {
  private final Persistence persistence = InMemory.persistence();

  @Override
  protected Persistence persistence() {
    return persistence;
  }
}
