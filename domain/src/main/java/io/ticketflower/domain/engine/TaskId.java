package io.ticketflower.domain.engine;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One task of one running workflow.
public record TaskId(UUID value) {
  public TaskId {
    requireNonNull(value, "value");
  }
}
