package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;

/// A company gives up one of its roles. What people hold, or a definition names, stays.
public interface DeleteCompanyRole {
  Outcome delete(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(Actor actor, CompanyRoleId role, int seenVersion) {}

  sealed interface Outcome {
    record Deleted() implements Outcome {}

    record NoSuchRole() implements Outcome {}

    record InUse(CompanyRoles.Uses uses) implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
