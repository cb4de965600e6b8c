package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.Set;

/// A person joins a company, with a first password to be changed.
public interface AddMember {
  Outcome add(Command command);

  record Command(
      Actor actor,
      EmailAddress email,
      PersonName name,
      String firstPassword,
      Set<SystemRole> roles,
      Set<CompanyRoleId> companyRoles,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Added(UserId user) implements Outcome {}

    /// Somebody in this installation has that address.
    record EmailTaken() implements Outcome {}

    record PasswordRefused(String message) implements Outcome {}

    record NoSuchCompanyRole(CompanyRoleId role) implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
