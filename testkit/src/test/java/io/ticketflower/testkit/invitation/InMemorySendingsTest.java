package io.ticketflower.testkit.invitation;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemorySendingsTest extends SendingsContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
