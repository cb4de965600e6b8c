package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.RenameCompanyRole.Outcome.ComeTooLate;
import io.ticketflower.application.identity.RenameCompanyRole.Outcome.Forbidden;
import io.ticketflower.application.identity.RenameCompanyRole.Outcome.NameTaken;
import io.ticketflower.application.identity.RenameCompanyRole.Outcome.NoSuchRole;
import io.ticketflower.application.identity.RenameCompanyRole.Outcome.Renamed;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;

final class RenamingCompanyRole implements RenameCompanyRole {
  private final Transactions transactions;
  private final CompanyRoles companyRoles;
  private final AuditTrail audit;

  RenamingCompanyRole(Transactions transactions, CompanyRoles companyRoles, AuditTrail audit) {
    this.transactions = transactions;
    this.companyRoles = companyRoles;
    this.audit = audit;
  }

  @Override
  public Outcome rename(Command command) {
    if (!command.actor().may(Permission.MANAGE_MEMBERS)) {
      return new Forbidden(Permission.MANAGE_MEMBERS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            companyRoles
                .find(company, command.role())
                .map(role -> rename(command, role))
                .orElseGet(NoSuchRole::new));
  }

  private Outcome rename(Command command, CompanyRole role) {
    if (role.version() != command.seenVersion()) {
      return new ComeTooLate();
    }
    CompanyRole renamed = role.renamed(command.name());
    return switch (companyRoles.save(command.actor().company(), renamed)) {
      case SAVED -> {
        audit.record(
            command.actor(),
            AuditAction.COMPANY_ROLE_RENAMED,
            new AuditedThing(AuditedThing.Kind.COMPANY_ROLE, role.id().value()),
            AuditFacts.of(Fact.NAME, role.name().value()),
            AuditFacts.of(Fact.NAME, renamed.name().value()));
        yield new Renamed(renamed);
      }
      case STALE -> new ComeTooLate();
      case NAME_TAKEN -> new NameTaken(command.name());
    };
  }
}
