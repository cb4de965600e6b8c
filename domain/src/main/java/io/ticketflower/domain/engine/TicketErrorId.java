package io.ticketflower.domain.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One ticket error.
public record TicketErrorId(UUID value) {
  public TicketErrorId {
    requireNonNull(value, "value");
  }
}
