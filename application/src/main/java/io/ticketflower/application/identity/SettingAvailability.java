package io.ticketflower.application.identity;

import io.ticketflower.application.identity.SetAvailability.Outcome.Changed;
import io.ticketflower.application.identity.SetAvailability.Outcome.ComeTooLate;
import io.ticketflower.application.identity.SetAvailability.Outcome.Forbidden;
import io.ticketflower.application.identity.SetAvailability.Outcome.NoSuchMember;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Availability;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;

final class SettingAvailability implements SetAvailability {
  private final Transactions transactions;
  private final Memberships memberships;
  private final StaffChanged staffChanged;
  private final AuditTrail audit;

  SettingAvailability(
      Transactions transactions,
      Memberships memberships,
      StaffChanged staffChanged,
      AuditTrail audit) {
    this.transactions = transactions;
    this.memberships = memberships;
    this.staffChanged = staffChanged;
    this.audit = audit;
  }

  @Override
  public Outcome set(Command command) {
    boolean oneself =
        command.member().equals(command.actor().user()) && !command.actor().isProgram();
    if (!oneself && !command.actor().may(Permission.MANAGE_MEMBERS)) {
      return new Forbidden(Permission.MANAGE_MEMBERS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            memberships
                .find(company, command.member())
                .filter(Membership::isPresent)
                .map(now -> change(command, now))
                .orElseGet(NoSuchMember::new));
  }

  private static AuditFacts facts(Availability availability) {
    AuditFacts away =
        availability
            .awayUntil()
            .map(until -> AuditFacts.of(Fact.AWAY_UNTIL, until.toString()))
            .orElse(AuditFacts.NONE);
    return availability
        .mostTasks()
        .map(most -> away.with(Fact.MOST_TASKS, Json.of(most)))
        .orElse(away);
  }

  private Outcome change(Command command, Membership now) {
    CompanyId company = command.actor().company();
    Membership next = now.with(command.availability());
    if (now.version() != command.seenVersion() || !memberships.saveIfUnchanged(company, next)) {
      return new ComeTooLate();
    }
    audit.record(
        command.actor(),
        AuditAction.AVAILABILITY_CHANGED,
        AuditedThing.user(command.member()),
        facts(now.availability()),
        facts(next.availability()));
    staffChanged.in(company);
    return new Changed(next);
  }
}
