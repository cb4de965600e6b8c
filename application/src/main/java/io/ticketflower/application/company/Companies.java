package io.ticketflower.application.company;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import java.util.List;
import java.util.Optional;

/// The directory of all companies: no more than what must be known before a company is.
///
/// Works across companies.
public interface Companies {
  void add(Company company);

  /// Saves what may change of a company.
  void save(Company company);

  Optional<Company> find(CompanyId id);

  Optional<Company> findBySlug(Slug slug);

  /// All companies, page by page, in an order that stays the same.
  ///
  /// @param previous the last of the page before
  List<CompanyId> after(Optional<CompanyId> previous, int limit);
}
