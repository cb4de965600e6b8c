package io.ticketflower.domain.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One thing the engine still has to do for a ticket.
public record WorkId(UUID value) {
  public WorkId {
    requireNonNull(value, "value");
  }
}
