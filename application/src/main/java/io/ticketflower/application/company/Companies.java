package io.ticketflower.application.company;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.company.Slug;
import java.time.Instant;
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

  /// Whether a company is at work; empty if there is none with this id.
  Optional<CompanyState> state(CompanyId id);

  /// @return false if it is not in the state any more that was seen
  boolean change(CompanyId id, CompanyState seen, CompanyState next);

  /// Whether everybody who works there needs a second factor.
  boolean wantsSecondFactor(CompanyId id);

  void wantSecondFactor(CompanyId id, boolean wanted);

  /// Deletes a company for good: everything that it has anywhere, and the accounts of those who
  /// belong to no other.
  ///
  /// @return false, and nothing is deleted, unless it is to be deleted and that is due
  boolean delete(CompanyId id, Instant now);
}
