package io.ticketflower.application.identity;

import io.ticketflower.application.identity.HandOverCompany.Outcome.Forbidden;
import io.ticketflower.application.identity.HandOverCompany.Outcome.HandedOver;
import io.ticketflower.application.identity.HandOverCompany.Outcome.MemberDeactivated;
import io.ticketflower.application.identity.HandOverCompany.Outcome.NoSuchMember;
import io.ticketflower.application.identity.HandOverCompany.Outcome.OwnerAlready;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

final class HandingOverCompany implements HandOverCompany {
  private final OnceOnly onceOnly;
  private final Memberships memberships;
  private final StaffChanged staffChanged;
  private final AuditTrail audit;

  HandingOverCompany(
      OnceOnly onceOnly, Memberships memberships, StaffChanged staffChanged, AuditTrail audit) {
    this.onceOnly = onceOnly;
    this.memberships = memberships;
    this.staffChanged = staffChanged;
    this.audit = audit;
  }

  @Override
  public Outcome handOver(Command command) {
    if (!command.actor().may(Permission.OWN_COMPANY)) {
      return new Forbidden(Permission.OWN_COMPANY);
    }
    return onceOnly.inCompany(
        command.actor().company(),
        command.key(),
        HandingOverCompany::made,
        id -> new HandedOver(new UserId(id)),
        () -> whileNobodyElseChangesOwners(command));
  }

  /// Whoever counts the owners locks them; what was read of them before may be out of date.
  private Outcome whileNobodyElseChangesOwners(Command command) {
    CompanyId company = command.actor().company();
    memberships.countOwners(company);
    Optional<Membership> giving =
        memberships.find(company, command.actor().user()).filter(Membership::isActiveOwner);
    if (giving.isEmpty()) {
      return new Forbidden(Permission.OWN_COMPANY);
    }
    return memberships
        .find(company, command.member())
        .map(taking -> handOver(command, giving.get(), taking))
        .orElseGet(NoSuchMember::new);
  }

  private Outcome handOver(Command command, Membership giving, Membership taking) {
    CompanyId company = command.actor().company();
    return switch (taking.status()) {
      case REMOVED -> new NoSuchMember();
      case DEACTIVATED -> new MemberDeactivated();
      case ACTIVE -> {
        if (taking.isActiveOwner()) {
          yield new OwnerAlready();
        }
        memberships.save(company, owning(taking));
        memberships.save(company, steppingDown(giving));
        audit.record(
            command.actor(),
            AuditAction.COMPANY_HANDED_OVER,
            AuditedThing.user(taking.user()),
            AuditedRoles.of(taking),
            AuditedRoles.of(owning(taking)));
        staffChanged.in(company);
        yield new HandedOver(taking.user());
      }
    };
  }

  private static Membership owning(Membership member) {
    Set<SystemRole> roles = EnumSet.copyOf(member.roles());
    roles.add(SystemRole.OWNER);
    return member.with(roles, member.companyRoles());
  }

  private static Membership steppingDown(Membership owner) {
    Set<SystemRole> roles = EnumSet.copyOf(owner.roles());
    roles.remove(SystemRole.OWNER);
    roles.add(SystemRole.ADMIN);
    return owner.with(roles, owner.companyRoles());
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof HandedOver(var owner) ? Optional.of(owner.value()) : Optional.empty();
  }
}
