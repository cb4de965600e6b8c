package io.ticketflower.domain.contact;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One contact.
public record ContactId(UUID value) {
  public ContactId {
    requireNonNull(value, "value");
  }
}
