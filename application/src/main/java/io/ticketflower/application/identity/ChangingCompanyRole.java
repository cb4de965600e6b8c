package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.ChangeCompanyRole.Outcome.Changed;
import io.ticketflower.application.identity.ChangeCompanyRole.Outcome.ComeTooLate;
import io.ticketflower.application.identity.ChangeCompanyRole.Outcome.Forbidden;
import io.ticketflower.application.identity.ChangeCompanyRole.Outcome.NameTaken;
import io.ticketflower.application.identity.ChangeCompanyRole.Outcome.NoSuchRole;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;

final class ChangingCompanyRole implements ChangeCompanyRole {
  private final Transactions transactions;
  private final CompanyRoles companyRoles;
  private final AuditTrail audit;

  ChangingCompanyRole(Transactions transactions, CompanyRoles companyRoles, AuditTrail audit) {
    this.transactions = transactions;
    this.companyRoles = companyRoles;
    this.audit = audit;
  }

  @Override
  public Outcome change(Command command) {
    if (!command.actor().may(Permission.MANAGE_MEMBERS)) {
      return new Forbidden(Permission.MANAGE_MEMBERS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            companyRoles
                .find(company, command.role())
                .map(role -> change(command, role))
                .orElseGet(NoSuchRole::new));
  }

  private Outcome change(Command command, CompanyRole role) {
    if (role.version() != command.seenVersion()) {
      return new ComeTooLate();
    }
    CompanyRole changed =
        role.with(
            command.name().orElse(role.name()), command.description().orElse(role.description()));
    return switch (companyRoles.save(command.actor().company(), changed)) {
      case SAVED -> {
        audit.record(
            command.actor(),
            changed.name().equals(role.name())
                ? AuditAction.COMPANY_ROLE_DESCRIBED
                : AuditAction.COMPANY_ROLE_RENAMED,
            new AuditedThing(AuditedThing.Kind.COMPANY_ROLE, role.id().value()),
            AuditedCompanyRole.of(role),
            AuditedCompanyRole.of(changed));
        yield new Changed(changed);
      }
      case STALE -> new ComeTooLate();
      case NAME_TAKEN -> new NameTaken(changed.name());
    };
  }
}
