package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Cards;

final class PassesCards extends CardsContract {
  @Override
  protected Cards cards() {
    return new InMemoryCards();
  }
}
