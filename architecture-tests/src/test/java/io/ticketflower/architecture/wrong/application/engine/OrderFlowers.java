package io.ticketflower.architecture.wrong.application.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;
import java.util.Optional;

/// Believes whoever asks which company they are.
public interface OrderFlowers {
  void order(Command command);

  record Command(Optional<CompanyId> company, String flowers) {}
}
