package io.ticketflower.application.account;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.CompaniesOfUsers;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.UserId;

/// Tells the companies of a person what became of the account, each in its own audit log.
final class Telling {
  private final Transactions transactions;
  private final CompaniesOfUsers companies;
  private final AuditTrail audit;

  Telling(Transactions transactions, CompaniesOfUsers companies, AuditTrail audit) {
    this.transactions = transactions;
    this.companies = companies;
    this.audit = audit;
  }

  void everyCompanyOf(UserId user, Author author, AuditAction action) {
    audit.recordApart(
        transactions.acrossCompanies(() -> companies.of(user)),
        author,
        action,
        AuditedThing.user(user));
  }
}
