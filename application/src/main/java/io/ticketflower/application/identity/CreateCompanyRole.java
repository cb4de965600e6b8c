package io.ticketflower.application.identity;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.company.RoleDescription;
import io.ticketflower.domain.company.RoleName;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// A company gets a label of its own for people, such as "Sales".
public interface CreateCompanyRole {
  Outcome create(Command command);

  record Command(
      Actor actor, RoleName name, RoleDescription description, Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Created(CompanyRoleId role) implements Outcome {}

    record NameTaken(RoleName name) implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
