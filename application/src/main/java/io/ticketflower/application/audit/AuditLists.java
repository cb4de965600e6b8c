package io.ticketflower.application.audit;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The audit log of each company, as people read it.
public interface AuditLists {
  Slice<Row> list(CompanyId company, Filter filter, Page page);

  Optional<Row> find(CompanyId company, AuditEntryId id);

  /// @param actor who did it, or acted for the company
  /// @param thing the id of what it was done to
  /// @param from the first moment that counts
  /// @param to the first moment that does not count any more
  /// @param address part of the client's address
  record Filter(
      Optional<UserId> actor,
      Optional<AuditAction> action,
      Optional<UUID> thing,
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<String> address) {
    public static final Filter ALL =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /// @param byName as the person is called now
  /// @param behindName as the superuser is called now
  /// @param seal the number of its seal; empty until it is sealed
  record Row(
      AuditEntry entry,
      Optional<PersonName> byName,
      Optional<PersonName> behindName,
      Optional<Long> seal) {}
}
