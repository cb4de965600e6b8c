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

  /// In the order in which the person joined.
  List<Company> of(UserId user);
}
