package io.ticketflower.domain.definition;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One version of one workflow or ticket definition.
public record DefinitionId(UUID value) {
  public DefinitionId {
    requireNonNull(value, "value");
  }
}
