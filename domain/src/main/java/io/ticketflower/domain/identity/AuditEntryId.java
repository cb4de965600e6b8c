package io.ticketflower.domain.identity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One entry of the audit log.
public record AuditEntryId(UUID value) {
  public AuditEntryId {
    requireNonNull(value, "value");
  }
}
