package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.DeleteCompanyRole.Outcome.ComeTooLate;
import io.ticketflower.application.identity.DeleteCompanyRole.Outcome.Deleted;
import io.ticketflower.application.identity.DeleteCompanyRole.Outcome.Forbidden;
import io.ticketflower.application.identity.DeleteCompanyRole.Outcome.InUse;
import io.ticketflower.application.identity.DeleteCompanyRole.Outcome.NoSuchRole;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRole;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;

final class DeletingCompanyRole implements DeleteCompanyRole {
  private final Transactions transactions;
  private final CompanyRoles companyRoles;
  private final AuditTrail audit;

  DeletingCompanyRole(Transactions transactions, CompanyRoles companyRoles, AuditTrail audit) {
    this.transactions = transactions;
    this.companyRoles = companyRoles;
    this.audit = audit;
  }

  @Override
  public Outcome delete(Command command) {
    if (!command.actor().may(Permission.MANAGE_MEMBERS)) {
      return new Forbidden(Permission.MANAGE_MEMBERS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            companyRoles
                .find(company, command.role())
                .map(role -> delete(command, role))
                .orElseGet(NoSuchRole::new));
  }

  private Outcome delete(Command command, CompanyRole role) {
    CompanyId company = command.actor().company();
    if (role.version() != command.seenVersion()) {
      return new ComeTooLate();
    }
    CompanyRoles.Uses uses = companyRoles.lockUses(company, role.id());
    if (!uses.isEmpty()) {
      return new InUse(uses);
    }
    companyRoles.delete(company, role.id());
    audit.record(
        command.actor(),
        AuditAction.COMPANY_ROLE_DELETED,
        new AuditedThing(AuditedThing.Kind.COMPANY_ROLE, role.id().value()),
        AuditedCompanyRole.of(role),
        AuditFacts.NONE);
    return new Deleted();
  }
}
