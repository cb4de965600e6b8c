package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Baskets;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;

public final class InMemoryBaskets implements Baskets {
  @Override
  public int count(CompanyId company) {
    return 0;
  }
}
