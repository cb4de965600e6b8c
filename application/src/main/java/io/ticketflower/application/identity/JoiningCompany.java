package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.time.InstantSource;
import java.util.Set;

/// Makes people members. Needs the company's transaction.
final class JoiningCompany {
  private final CompaniesOfUsers companies;
  private final Memberships memberships;
  private final InstantSource clock;

  JoiningCompany(CompaniesOfUsers companies, Memberships memberships, InstantSource clock) {
    this.companies = companies;
    this.memberships = memberships;
    this.clock = clock;
  }

  void joinAsOwner(CompanyId company, UserId user) {
    join(company, Membership.joining(user, Set.of(SystemRole.OWNER), Set.of()));
  }

  void join(CompanyId company, Membership membership) {
    memberships.add(company, membership, clock.instant());
    companies.add(membership.user(), company);
  }
}
