package io.ticketflower.testkit;

final class TicketLifeScenarioTest extends TicketLifeContract {
  @Override
  protected Persistence persistence() {
    return InMemory.persistence();
  }
}
