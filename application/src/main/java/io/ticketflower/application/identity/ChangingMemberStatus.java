package io.ticketflower.application.identity;

import io.ticketflower.application.identity.ChangeMemberStatus.Outcome.Changed;
import io.ticketflower.application.identity.ChangeMemberStatus.Outcome.ComeTooLate;
import io.ticketflower.application.identity.ChangeMemberStatus.Outcome.Forbidden;
import io.ticketflower.application.identity.ChangeMemberStatus.Outcome.LastOwner;
import io.ticketflower.application.identity.ChangeMemberStatus.Outcome.NoSuchMember;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Membership.Status;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class ChangingMemberStatus implements ChangeMemberStatus {
  private final Transactions transactions;
  private final Memberships memberships;
  private final LeavingCompany leaving;
  private final Sessions sessions;
  private final StaffChanged staffChanged;
  private final MemberGone memberGone;
  private final InstantSource clock;
  private final AuditTrail audit;

  ChangingMemberStatus(
      Transactions transactions,
      Memberships memberships,
      LeavingCompany leaving,
      Sessions sessions,
      StaffChanged staffChanged,
      MemberGone memberGone,
      InstantSource clock,
      AuditTrail audit) {
    this.transactions = transactions;
    this.memberships = memberships;
    this.leaving = leaving;
    this.sessions = sessions;
    this.staffChanged = staffChanged;
    this.memberGone = memberGone;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public Outcome change(Command command) {
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

  private Outcome change(Command command, Membership now) {
    CompanyId company = command.actor().company();
    Optional<Permission> missing = missing(command, now);
    if (missing.isPresent()) {
      return new Forbidden(missing.get());
    }
    Membership next = now.becoming(command.status());
    if (now.isActiveOwner() && !next.isActiveOwner() && memberships.countOwners(company) == 1) {
      return new LastOwner();
    }
    if (now.version() != command.seenVersion() || !memberships.saveIfUnchanged(company, next)) {
      return new ComeTooLate();
    }
    audit.record(
        command.actor(),
        AuditAction.MEMBER_STATUS_CHANGED,
        AuditedThing.user(command.member()),
        AuditFacts.of(Fact.STATUS, now.status().name()),
        AuditFacts.of(Fact.STATUS, next.status().name()));
    apply(company, next, clock.instant());
    return new Changed(next);
  }

  /// People leave by themselves; no program of theirs makes them leave.
  private static Optional<Permission> missing(Command command, Membership now) {
    boolean leaves =
        command.status() == Status.REMOVED
            && command.member().equals(command.actor().user())
            && !command.actor().isProgram();
    return leaves ? Optional.empty() : RoleGranting.missing(command.actor(), now.roles());
  }

  private void apply(CompanyId company, Membership next, Instant at) {
    UserId user = next.user();
    switch (next.status()) {
      case ACTIVE -> leaving.letIn(company, user);
      case DEACTIVATED -> leaving.shutOut(company, user);
      case REMOVED -> {
        leaving.leave(company, user, at);
        memberGone.from(company, user);
      }
    }
    if (!next.isActive()) {
      sessions.endIn(company, user, at);
    }
    staffChanged.in(company);
  }
}
