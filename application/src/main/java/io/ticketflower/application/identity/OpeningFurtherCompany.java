package io.ticketflower.application.identity;

import io.ticketflower.application.identity.OpenCompany.Outcome.Opened;
import io.ticketflower.application.identity.OpenCompany.Outcome.SlugTaken;
import io.ticketflower.application.identity.OpeningCompany.Wanted;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;

final class OpeningFurtherCompany implements OpenCompany {
  private final Transactions transactions;
  private final Users users;
  private final OpeningCompany opening;
  private final Ids ids;

  OpeningFurtherCompany(Transactions transactions, Users users, OpeningCompany opening, Ids ids) {
    this.transactions = transactions;
    this.users = users;
    this.opening = opening;
    this.ids = ids;
  }

  @Override
  public Outcome open(Command command) {
    CompanyId company = new CompanyId(ids.next());
    return transactions.inCompany(company, () -> open(command, company));
  }

  private Outcome open(Command command, CompanyId id) {
    if (opening.isTaken(command.slug())) {
      return new SlugTaken(command.slug().orElseThrow());
    }
    return new Opened(
        opening.open(
            id,
            new Wanted(command.companyName(), command.slug(), command.profile()),
            users.find(command.actor().user()).orElseThrow(),
            AuditAction.COMPANY_OPENED,
            command.actor().author()));
  }
}
