package io.ticketflower.application.identity;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import java.util.List;

/// Which companies a person belongs to: what log-in has to know before a company is chosen.
///
/// Works across companies.
public interface CompaniesOfUsers {
  void add(UserId user, CompanyId company);

  /// Shuts somebody out of a company, or lets them in again.
  void admit(UserId user, CompanyId company, boolean admitted);

  void remove(UserId user, CompanyId company);

  /// Those that let the person in, in the order in which they joined.
  List<Company> of(UserId user);

  /// Those that the person belongs to, let in or shut out.
  List<Company> all(UserId user);

  /// Whether the person belongs to any, let in or shut out.
  boolean hasAny(UserId user);
}
