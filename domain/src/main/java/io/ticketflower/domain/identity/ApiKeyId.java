package io.ticketflower.domain.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// Under which a program works for a member. Not a secret: the key itself is.
public record ApiKeyId(UUID value) {
  public ApiKeyId {
    requireNonNull(value, "value");
  }
}
