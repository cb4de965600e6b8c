package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Ribbons;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;

public final class InMemoryRibbons implements Ribbons {
  @Override
  public int count(CompanyId company) {
    return 0;
  }
}
