package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.util.Set;

/// A member gets other roles, from the next request on. A company always keeps an owner.
public interface ChangeRoles {
  Outcome change(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(
      Actor actor,
      UserId member,
      Set<SystemRole> roles,
      Set<CompanyRoleId> companyRoles,
      int seenVersion) {}

  sealed interface Outcome {
    record Changed(Membership membership) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record NoSuchCompanyRole(CompanyRoleId role) implements Outcome {}

    record LastOwner() implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
