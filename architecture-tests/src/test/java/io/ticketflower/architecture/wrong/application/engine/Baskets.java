package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;

/// Has no contract.
public interface Baskets {
  int count(CompanyId company);
}
