package io.ticketflower.application.guest;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import java.time.Instant;
import java.time.InstantSource;

/// Deletes a company of guests at once: nobody waits for it, and nobody can take it back.
final class DeletingTrial {
  private final Transactions transactions;
  private final Companies companies;
  private final InstantSource clock;

  DeletingTrial(Transactions transactions, Companies companies, InstantSource clock) {
    this.transactions = transactions;
    this.companies = companies;
    this.clock = clock;
  }

  /// @return false if somebody else was faster
  boolean delete(CompanyId company) {
    Instant now = clock.instant();
    return transactions.acrossCompanies(() ->
        companies
            .state(company)
            .filter(
                state -> companies.change(company, state, new CompanyState.ToBeDeleted(now, now)))
            .filter(_ -> companies.delete(company, now))
            .isPresent());
  }
}
