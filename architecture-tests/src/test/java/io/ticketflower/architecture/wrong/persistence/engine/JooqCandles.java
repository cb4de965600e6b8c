package io.ticketflower.architecture.wrong.persistence.engine;

import io.ticketflower.architecture.wrong.application.engine.Candles;
import io.ticketflower.architecture.wrong.domain.company.CompanyId;

final class JooqCandles implements Candles {
  @Override
  public int count(CompanyId company) {
    return 0;
  }
}
