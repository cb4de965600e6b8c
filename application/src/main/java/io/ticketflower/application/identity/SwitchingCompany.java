package io.ticketflower.application.identity;

import io.ticketflower.application.identity.SwitchCompany.Outcome.Begun;
import io.ticketflower.application.identity.SwitchCompany.Outcome.NoSuchCompany;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import java.util.Optional;

final class SwitchingCompany implements SwitchCompany {
  private final Transactions transactions;
  private final Users users;
  private final CompaniesOfUsers companies;
  private final BeginningSession session;
  private final AuditTrail audit;

  SwitchingCompany(
      Transactions transactions,
      Users users,
      CompaniesOfUsers companies,
      BeginningSession session,
      AuditTrail audit) {
    this.transactions = transactions;
    this.users = users;
    this.companies = companies;
    this.session = session;
    this.audit = audit;
  }

  @Override
  public Outcome switchTo(Actor actor, Slug company) {
    Optional<Company> wanted =
        transactions.acrossCompanies(() ->
            companies.of(actor.user()).stream()
                .filter(it -> it.slug().equals(company))
                .findFirst());
    return wanted.<Outcome>map(it -> begin(actor, it)).orElseGet(NoSuchCompany::new);
  }

  private Outcome begin(Actor actor, Company company) {
    return transactions.inCompany(
        company.id(),
        () -> {
          LoggedIn begun =
              session.begin(users.find(actor.user()).orElseThrow(), company, actor.origin());
          audit.record(
              company.id(),
              actor.author(),
              AuditAction.LOGGED_IN,
              AuditedThing.session(begun.session()),
              AuditFacts.NONE,
              AuditFacts.NONE);
          return new Begun(begun);
        });
  }
}
