package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.ChangeCompany.Outcome.Changed;
import io.ticketflower.application.identity.ChangeCompany.Outcome.ComeTooLate;
import io.ticketflower.application.identity.ChangeCompany.Outcome.Forbidden;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Permission;

final class ChangingCompany implements ChangeCompany {
  private final Transactions transactions;
  private final Companies companies;
  private final CompanyProfiles profiles;
  private final AuditTrail audit;

  ChangingCompany(
      Transactions transactions, Companies companies, CompanyProfiles profiles, AuditTrail audit) {
    this.transactions = transactions;
    this.companies = companies;
    this.profiles = profiles;
    this.audit = audit;
  }

  @Override
  public Outcome change(Command command) {
    if (!command.actor().may(Permission.MANAGE_COMPANY)) {
      return new Forbidden(Permission.MANAGE_COMPANY);
    }
    return transactions.inCompany(command.actor().company(), () -> save(command));
  }

  private Outcome save(Command command) {
    CompanyId id = command.actor().company();
    Company before = companies.find(id).orElseThrow();
    Company company = before.named(command.name());
    CompanyProfile now = profiles.find(id).orElseThrow();
    CompanyProfile next = now.with(command.profile());
    if (now.version() != command.seenVersion() || !profiles.saveIfUnchanged(id, next)) {
      return new ComeTooLate();
    }
    companies.save(company);
    audit.record(
        command.actor(),
        AuditAction.COMPANY_CHANGED,
        new AuditedThing(AuditedThing.Kind.COMPANY, id.value()),
        AuditFacts.of(Fact.NAME, before.name()),
        AuditFacts.of(Fact.NAME, company.name()));
    return new Changed(new ReadCompany.Told(company, next, companies.state(id).orElseThrow()));
  }
}
