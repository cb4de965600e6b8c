package io.ticketflower.application.account;

import io.ticketflower.application.account.DemandSecondFactor.Outcome.Decided;
import io.ticketflower.application.account.DemandSecondFactor.Outcome.Forbidden;
import io.ticketflower.application.account.DemandSecondFactor.Outcome.NotSetUp;
import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;

final class DemandingSecondFactor implements DemandSecondFactor {
  private final Transactions transactions;
  private final Companies companies;
  private final SecondFactorCheck check;
  private final AuditTrail audit;

  DemandingSecondFactor(
      Transactions transactions, Companies companies, SecondFactorCheck check, AuditTrail audit) {
    this.transactions = transactions;
    this.companies = companies;
    this.check = check;
    this.audit = audit;
  }

  @Override
  public Outcome demand(Actor actor, boolean wanted) {
    if (!actor.may(Permission.OWN_COMPANY)) {
      return new Forbidden(Permission.OWN_COMPANY);
    }
    return transactions.inCompany(actor.company(), () -> decide(actor, wanted));
  }

  private Outcome decide(Actor actor, boolean wanted) {
    if (wanted && !check.isSetUp(actor.user())) {
      return new NotSetUp();
    }
    boolean before = companies.wantsSecondFactor(actor.company());
    if (before != wanted) {
      companies.wantSecondFactor(actor.company(), wanted);
      audit.record(
          actor,
          AuditAction.SECOND_FACTOR_DEMANDED,
          new AuditedThing(AuditedThing.Kind.COMPANY, actor.company().value()),
          AuditFacts.of(Fact.WANTED, Json.of(before)),
          AuditFacts.of(Fact.WANTED, Json.of(wanted)));
    }
    return new Decided(wanted);
  }
}
