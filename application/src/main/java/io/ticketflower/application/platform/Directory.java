package io.ticketflower.application.platform;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyStatus;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All companies and all people, as far as the directory knows them: nothing of what a company
/// keeps. Lists run by id, the newest first, since ids are given in the order of time.
///
/// Works across companies.
public interface Directory {
  /// @param text part of a name or a slug, whatever the case; empty for all
  Slice<ListedCompany> companies(String text, Page page);

  Optional<ListedCompany> company(CompanyId id);

  Slice<ListedPerson> people(Filter filter, Page page);

  Optional<ListedPerson> person(UserId id);

  /// Counted, each time.
  Figures figures(Instant now);

  /// @param text part of a name or of the e-mail address, whatever the case; empty for everybody
  /// @param role whoever has this one
  /// @param active whoever is let in, or is not
  record Filter(String text, Optional<PlatformRole> role, Optional<Boolean> active) {}

  /// @param members how many belong to it, let in or shut out
  /// @param trial whether it is there for guests
  record ListedCompany(Company company, int members, CompanyStatus status, boolean trial) {}

  /// @param companies all that the person belongs to
  record ListedPerson(User user, Standing standing, List<Slug> companies) {
    public ListedPerson {
      companies = List.copyOf(companies);
    }
  }

  /// @param people who have an account
  /// @param memberships of people in companies
  /// @param tickets of all companies together
  /// @param liveSessions in companies, at this moment
  record Figures(long companies, long people, long memberships, long tickets, long liveSessions) {}
}
