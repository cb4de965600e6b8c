package io.ticketflower.application.identity;

import io.ticketflower.application.identity.SetAvailability.Outcome.Changed;
import io.ticketflower.application.identity.SetAvailability.Outcome.ComeTooLate;
import io.ticketflower.application.identity.SetAvailability.Outcome.Forbidden;
import io.ticketflower.application.identity.SetAvailability.Outcome.NoSuchMember;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;

final class SettingAvailability implements SetAvailability {
  private final Transactions transactions;
  private final Memberships memberships;
  private final StaffChanged staffChanged;

  SettingAvailability(
      Transactions transactions, Memberships memberships, StaffChanged staffChanged) {
    this.transactions = transactions;
    this.memberships = memberships;
    this.staffChanged = staffChanged;
  }

  @Override
  public Outcome set(Command command) {
    boolean oneself = command.member().equals(command.actor().user());
    if (!oneself && !command.actor().may(Permission.MANAGE_MEMBERS)) {
      return new Forbidden(Permission.MANAGE_MEMBERS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            memberships
                .find(company, command.member())
                .filter(now -> now.status() != Membership.Status.REMOVED)
                .map(now -> change(command, now))
                .orElseGet(NoSuchMember::new));
  }

  private Outcome change(Command command, Membership now) {
    CompanyId company = command.actor().company();
    Membership next = now.with(command.availability());
    if (now.version() != command.seenVersion() || !memberships.saveIfUnchanged(company, next)) {
      return new ComeTooLate();
    }
    staffChanged.in(company);
    return new Changed(next);
  }
}
