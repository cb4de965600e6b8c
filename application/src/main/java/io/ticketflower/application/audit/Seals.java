package io.ticketflower.application.audit;

import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import java.util.List;
import java.util.Optional;

/// The chain of seals of each company. An entry waits to be sealed from the moment it is written,
/// however late that is committed.
public interface Seals {
  Optional<Seal> latest(CompanyId company);

  /// Entries that wait, in the order of their ids.
  List<AuditEntry> waiting(CompanyId company, int limit);

  /// Adds seals, whose entries wait no more.
  ///
  /// @return false if somebody else sealed at the same moment: roll back
  boolean add(CompanyId company, List<Seal> seals);
}
