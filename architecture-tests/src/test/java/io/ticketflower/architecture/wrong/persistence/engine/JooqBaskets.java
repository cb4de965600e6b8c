package io.ticketflower.architecture.wrong.persistence.engine;

import io.ticketflower.architecture.wrong.application.engine.Baskets;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;

final class JooqBaskets implements Baskets {
  @Override
  public int count(CompanyId company) {
    return 0;
  }
}
