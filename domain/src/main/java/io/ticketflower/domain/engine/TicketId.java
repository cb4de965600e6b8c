package io.ticketflower.domain.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One ticket. People say its number instead.
public record TicketId(UUID value) {
  public TicketId {
    requireNonNull(value, "value");
  }
}
