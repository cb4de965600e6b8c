package io.ticketflower.bootstrap.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class LifeOfATicketOnPostgresTest extends LifeOfATicket {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.on(DATABASE).serving();
  }

  @AfterAll
  static void stop() {
    site.close();
    assertThat(DATABASE.invariants().violations()).isEmpty();
  }

  @Override
  Site site() {
    return site;
  }
}
