package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.ChangeCompany.Outcome.Changed;
import io.ticketflower.application.identity.ChangeCompany.Outcome.ComeTooLate;
import io.ticketflower.application.identity.ChangeCompany.Outcome.Forbidden;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.Permission;

final class ChangingCompany implements ChangeCompany {
  private final Transactions transactions;
  private final Companies companies;
  private final CompanyProfiles profiles;

  ChangingCompany(Transactions transactions, Companies companies, CompanyProfiles profiles) {
    this.transactions = transactions;
    this.companies = companies;
    this.profiles = profiles;
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
    Company company = companies.find(id).orElseThrow().named(command.name());
    CompanyProfile now = profiles.find(id).orElseThrow();
    CompanyProfile next = now.with(command.profile());
    if (now.version() != command.seenVersion() || !profiles.saveIfUnchanged(id, next)) {
      return new ComeTooLate();
    }
    companies.save(company);
    return new Changed(new ReadCompany.Told(company, next, companies.state(id).orElseThrow()));
  }
}
