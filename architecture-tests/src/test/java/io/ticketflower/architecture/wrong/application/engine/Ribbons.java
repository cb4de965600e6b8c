package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;

/// Has everything.
public interface Ribbons {
  int count(CompanyId company);
}
