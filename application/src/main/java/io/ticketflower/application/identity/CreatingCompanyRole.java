package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.CreateCompanyRole.Outcome.Created;
import io.ticketflower.application.identity.CreateCompanyRole.Outcome.Forbidden;
import io.ticketflower.application.identity.CreateCompanyRole.Outcome.NameTaken;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;
import java.util.UUID;

final class CreatingCompanyRole implements CreateCompanyRole {
  private final OnceOnly onceOnly;
  private final CompanyRoles companyRoles;
  private final GuestAllowance allowance;
  private final AuditTrail audit;
  private final Ids ids;

  CreatingCompanyRole(
      OnceOnly onceOnly,
      CompanyRoles companyRoles,
      GuestAllowance allowance,
      AuditTrail audit,
      Ids ids) {
    this.onceOnly = onceOnly;
    this.companyRoles = companyRoles;
    this.allowance = allowance;
    this.audit = audit;
    this.ids = ids;
  }

  @Override
  public Outcome create(Command command) {
    if (!command.actor().may(Permission.MANAGE_MEMBERS)) {
      return new Forbidden(Permission.MANAGE_MEMBERS);
    }
    return onceOnly.inCompany(
        command.actor().company(),
        command.key(),
        CreatingCompanyRole::made,
        id -> new Created(new CompanyRoleId(id)),
        () -> add(command));
  }

  private Outcome add(Command command) {
    CompanyRole role =
        new CompanyRole(new CompanyRoleId(ids.next()), command.name(), command.description(), 1);
    if (!companyRoles.add(command.actor().company(), role)) {
      return new NameTaken(command.name());
    }
    allowance.spend(command.actor(), GuestRecord.COMPANY_ROLE, 1);
    audit.record(
        command.actor(),
        AuditAction.COMPANY_ROLE_CREATED,
        new AuditedThing(AuditedThing.Kind.COMPANY_ROLE, role.id().value()),
        AuditedCompanyRole.of(role));
    return new Created(role.id());
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Created(var role) ? Optional.of(role.value()) : Optional.empty();
  }
}
