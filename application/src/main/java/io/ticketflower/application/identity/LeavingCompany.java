package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;

/// Keeps the directory of who belongs where in step with the memberships. Nobody is left without a
/// company: the account of whoever leaves their last one is closed.
final class LeavingCompany {
  private final CompaniesOfUsers companies;
  private final Users users;

  LeavingCompany(CompaniesOfUsers companies, Users users) {
    this.companies = companies;
    this.users = users;
  }

  void letIn(CompanyId company, UserId user) {
    companies.admit(user, company, true);
  }

  void shutOut(CompanyId company, UserId user) {
    companies.admit(user, company, false);
  }

  void leave(CompanyId company, UserId user, Instant at) {
    companies.remove(user, company);
    if (!companies.hasAny(user)) {
      users.close(user, at);
    }
  }
}
