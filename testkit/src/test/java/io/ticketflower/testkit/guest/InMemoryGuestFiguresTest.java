package io.ticketflower.testkit.guest;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

final class InMemoryGuestFiguresTest extends GuestFiguresContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
