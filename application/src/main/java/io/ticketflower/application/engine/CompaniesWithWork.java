package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import java.time.Instant;
import java.util.List;

/// Which companies have work due: so much and no more is known outside of them.
///
/// Works across companies.
public interface CompaniesWithWork {
  /// Those whose work has waited longest come first. A company that is suspended, or is to be
  /// deleted, is passed over.
  List<CompanyId> due(Instant now, int limit);
}
