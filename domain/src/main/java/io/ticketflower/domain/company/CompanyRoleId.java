package io.ticketflower.domain.company;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One company role. Stays the same when the role is renamed.
public record CompanyRoleId(UUID value) {
  public CompanyRoleId {
    requireNonNull(value, "value");
  }
}
