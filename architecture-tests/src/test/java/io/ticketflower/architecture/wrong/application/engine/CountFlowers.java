package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;

/// Believes whoever asks which company they are.
public interface CountFlowers {
  int count(CompanyId company);
}
