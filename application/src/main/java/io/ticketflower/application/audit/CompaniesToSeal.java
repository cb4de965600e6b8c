package io.ticketflower.application.audit;

import io.ticketflower.domain.company.CompanyId;
import java.util.List;
import java.util.Optional;

/// Which companies have entries that wait to be sealed.
///
/// Works across companies.
public interface CompaniesToSeal {
  /// Page by page, in an order that stays the same.
  ///
  /// @param previous the last of the page before
  List<CompanyId> after(Optional<CompanyId> previous, int limit);
}
