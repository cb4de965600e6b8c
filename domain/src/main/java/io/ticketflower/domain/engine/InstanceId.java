package io.ticketflower.domain.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One run of a workflow for one ticket.
public record InstanceId(UUID value) {
  public InstanceId {
    requireNonNull(value, "value");
  }
}
