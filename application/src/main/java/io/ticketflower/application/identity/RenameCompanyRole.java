package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;

/// A company role gets another name; whoever holds it, and whatever asks for it, stays the same.
public interface RenameCompanyRole {
  Outcome rename(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(Actor actor, CompanyRoleId role, RoleName name, int seenVersion) {}

  sealed interface Outcome {
    record Renamed(CompanyRole role) implements Outcome {}

    record NoSuchRole() implements Outcome {}

    record NameTaken(RoleName name) implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
