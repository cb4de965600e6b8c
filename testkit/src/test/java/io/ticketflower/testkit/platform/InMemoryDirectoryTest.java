package io.ticketflower.testkit.platform;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;

class InMemoryDirectoryTest extends DirectoryContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
