package io.ticketflower.domain.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One person in the installation.
public record UserId(UUID value) {
  public UserId {
    requireNonNull(value, "value");
  }
}
