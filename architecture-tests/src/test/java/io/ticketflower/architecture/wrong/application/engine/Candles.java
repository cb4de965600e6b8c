package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;

/// Has no twin in memory.
public interface Candles {
  int count(CompanyId company);
}
