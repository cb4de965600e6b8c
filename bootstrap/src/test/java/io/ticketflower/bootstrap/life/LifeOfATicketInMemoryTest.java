package io.ticketflower.bootstrap.life;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class LifeOfATicketInMemoryTest extends LifeOfATicket {
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.inMemory().serving();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Override
  Site site() {
    return site;
  }
}
