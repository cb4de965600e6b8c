package io.ticketflower.domain.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One log-in of one person into one company. Not a secret: the tokens are.
public record SessionId(UUID value) {
  public SessionId {
    requireNonNull(value, "value");
  }
}
