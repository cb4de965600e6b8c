package io.ticketflower.application.identity;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Members as people read them.
public interface MemberLists {
  Slice<Member> members(CompanyId company, Filter filter, Page page);

  Optional<Member> member(CompanyId company, UserId user);

  /// @param text part of a name or of the e-mail address, whatever the case; empty for everybody
  /// @param statuses any of these
  /// @param role whoever holds this one
  /// @param companyRole whoever holds this one
  /// @param awayAt whoever is away at this time
  record Filter(
      String text,
      Set<Membership.Status> statuses,
      Optional<SystemRole> role,
      Optional<CompanyRoleId> companyRole,
      Optional<Instant> awayAt) {

    /// All who are here, those who are shut out for a while too.
    public static final Filter PRESENT =
        new Filter(
            "",
            Set.of(Membership.Status.ACTIVE, Membership.Status.DEACTIVATED),
            Optional.empty(),
            Optional.empty());

    public Filter {
      statuses = Set.copyOf(statuses);
    }

    public Filter(
        String text,
        Set<Membership.Status> statuses,
        Optional<SystemRole> role,
        Optional<CompanyRoleId> companyRole) {
      this(text, statuses, role, companyRole, Optional.empty());
    }
  }

  /// @param openTasks how many tasks are on their list
  record Member(
      UserId user,
      EmailAddress email,
      PersonName name,
      Set<SystemRole> roles,
      List<CompanyRole> companyRoles,
      Membership.Status status,
      Availability availability,
      int openTasks,
      Instant joinedAt,
      int version) {}
}
