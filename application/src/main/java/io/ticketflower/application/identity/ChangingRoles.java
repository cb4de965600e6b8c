package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.ChangeRoles.Outcome.Changed;
import io.ticketflower.application.identity.ChangeRoles.Outcome.ComeTooLate;
import io.ticketflower.application.identity.ChangeRoles.Outcome.Forbidden;
import io.ticketflower.application.identity.ChangeRoles.Outcome.LastOwner;
import io.ticketflower.application.identity.ChangeRoles.Outcome.NoSuchCompanyRole;
import io.ticketflower.application.identity.ChangeRoles.Outcome.NoSuchMember;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

final class ChangingRoles implements ChangeRoles {
  private final Transactions transactions;
  private final Memberships memberships;
  private final CompanyRoles companyRoles;
  private final StaffChanged staffChanged;
  private final AuditTrail audit;

  ChangingRoles(
      Transactions transactions,
      Memberships memberships,
      CompanyRoles companyRoles,
      StaffChanged staffChanged,
      AuditTrail audit) {
    this.transactions = transactions;
    this.memberships = memberships;
    this.companyRoles = companyRoles;
    this.staffChanged = staffChanged;
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
    Optional<Permission> missing =
        RoleGranting.missing(command.actor(), union(now.roles(), command.roles()))
            .or(() ->
                RoleGranting.missingToGive(command.actor(), without(command.roles(), now.roles())));
    if (missing.isPresent()) {
      return new Forbidden(missing.get());
    }
    for (CompanyRoleId role : command.companyRoles()) {
      if (companyRoles.find(company, role).isEmpty()) {
        return new NoSuchCompanyRole(role);
      }
    }
    Membership next = now.with(command.roles(), command.companyRoles());
    if (now.isActiveOwner() && !next.isActiveOwner() && memberships.countOwners(company) == 1) {
      return new LastOwner();
    }
    if (now.version() != command.seenVersion() || !memberships.saveIfUnchanged(company, next)) {
      return new ComeTooLate();
    }
    audit.record(
        command.actor(),
        AuditAction.MEMBER_ROLES_CHANGED,
        AuditedThing.user(command.member()),
        AuditedRoles.of(now),
        AuditedRoles.of(next));
    staffChanged.in(company);
    return new Changed(next);
  }

  private static Set<SystemRole> without(Set<SystemRole> some, Set<SystemRole> others) {
    Set<SystemRole> rest = EnumSet.copyOf(some);
    rest.removeAll(others);
    return rest;
  }

  private static Set<SystemRole> union(Set<SystemRole> some, Set<SystemRole> others) {
    Set<SystemRole> all = EnumSet.copyOf(some);
    all.addAll(others);
    return all;
  }
}
