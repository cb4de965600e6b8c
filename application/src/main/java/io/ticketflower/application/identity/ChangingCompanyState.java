package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.ChangeCompanyState.Outcome.Changed;
import io.ticketflower.application.identity.ChangeCompanyState.Outcome.Forbidden;
import io.ticketflower.application.identity.ChangeCompanyState.Outcome.OtherSlug;
import io.ticketflower.application.identity.ChangeCompanyState.Outcome.WrongState;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class ChangingCompanyState implements ChangeCompanyState {
  private final OnceOnly onceOnly;
  private final Companies companies;
  private final AuditTrail audit;
  private final InstantSource clock;

  ChangingCompanyState(
      OnceOnly onceOnly, Companies companies, AuditTrail audit, InstantSource clock) {
    this.onceOnly = onceOnly;
    this.companies = companies;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome change(Command command) {
    if (!command.actor().may(Permission.OWN_COMPANY)) {
      return new Forbidden(Permission.OWN_COMPANY);
    }
    CompanyId company = command.actor().company();
    return onceOnly.inCompany(
        company,
        command.key(),
        outcome -> outcome instanceof Changed ? Optional.of(company.value()) : Optional.empty(),
        _ -> new Changed(state(company)),
        () -> carryOut(command));
  }

  private Outcome carryOut(Command command) {
    CompanyId company = command.actor().company();
    Wish wish = command.wish();
    if (wish instanceof Wish.GiveUp(var typed) && !isSlugOf(company, typed)) {
      return new OtherSlug();
    }
    CompanyState now = state(company);
    return next(now, wish, clock.instant())
        .filter(next -> companies.change(company, now, next))
        .<Outcome>map(next -> {
          record(command, now, next);
          return new Changed(next);
        })
        .orElseGet(() -> new WrongState(state(company)));
  }

  private void record(Command command, CompanyState before, CompanyState after) {
    audit.record(
        command.actor(),
        AuditAction.COMPANY_STATE_CHANGED,
        new AuditedThing(AuditedThing.Kind.COMPANY, command.actor().company().value()),
        AuditFacts.of(Fact.STATUS, before.status().name()),
        AuditFacts.of(Fact.STATUS, after.status().name()));
  }

  private static Optional<CompanyState> next(CompanyState now, Wish wish, Instant at) {
    return switch (wish) {
      case Wish.Suspend _ -> now.suspendedByOwner(at);
      case Wish.Resume _ -> now.resumedByOwner();
      case Wish.GiveUp _ -> now.givenUp(at);
    };
  }

  private CompanyState state(CompanyId company) {
    return companies.state(company).orElseThrow();
  }

  private boolean isSlugOf(CompanyId company, String typed) {
    return companies.find(company).orElseThrow().slug().value().equals(typed);
  }
}
