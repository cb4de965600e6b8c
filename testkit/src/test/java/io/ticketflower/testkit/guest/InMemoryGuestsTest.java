package io.ticketflower.testkit.guest;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryGuestsTest extends GuestsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
