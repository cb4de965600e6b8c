package io.ticketflower.domain.company;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One company. Comes from the session of whoever acts, never from what a client sends.
public record CompanyId(UUID value) {
  public CompanyId {
    requireNonNull(value, "value");
  }
}
