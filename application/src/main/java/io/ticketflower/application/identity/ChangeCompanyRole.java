package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// A company role gets another name or description; whoever holds it, and whatever asks for it,
/// stays the same.
public interface ChangeCompanyRole {
  Outcome change(Command command);

  /// @param seenVersion the version that the actor has seen
  /// @param name empty to keep it
  /// @param description empty to keep it
  record Command(
      Actor actor,
      CompanyRoleId role,
      Optional<RoleName> name,
      Optional<RoleDescription> description,
      int seenVersion) {}

  sealed interface Outcome {
    record Changed(CompanyRole role) implements Outcome {}

    record NoSuchRole() implements Outcome {}

    record NameTaken(RoleName name) implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
