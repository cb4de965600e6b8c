package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;

/// Has a contract that one family passes.
public interface Cards {
  int count(CompanyId company);
}
