package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Cards;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;

public final class InMemoryCards implements Cards {
  @Override
  public int count(CompanyId company) {
    return 0;
  }
}
