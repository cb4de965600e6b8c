package io.ticketflower.architecture.wrong.web.engine;

import io.ticketflower.architecture.wrong.domain.company.CompanyId;
import java.util.UUID;

/// Believes whoever asks which company they are.
public final class BelievesThePath {
  public CompanyId company(String path) {
    return new CompanyId(UUID.fromString(path));
  }
}
