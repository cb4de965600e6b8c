package io.ticketflower.application.identity;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.identity.AddMember.Outcome.Added;
import io.ticketflower.application.identity.AddMember.Outcome.EmailTaken;
import io.ticketflower.application.identity.AddMember.Outcome.Forbidden;
import io.ticketflower.application.identity.AddMember.Outcome.NoSuchCompanyRole;
import io.ticketflower.application.identity.AddMember.Outcome.PasswordRefused;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.PasswordRule;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.UUID;

final class AddingMember implements AddMember {
  private final OnceOnly onceOnly;
  private final CompanyRoles companyRoles;
  private final JoiningCompany joining;
  private final Passwords passwords;
  private final StaffChanged staffChanged;
  private final AuditTrail audit;
  private final Ids ids;

  AddingMember(
      OnceOnly onceOnly,
      CompanyRoles companyRoles,
      JoiningCompany joining,
      Passwords passwords,
      StaffChanged staffChanged,
      AuditTrail audit,
      Ids ids) {
    this.onceOnly = onceOnly;
    this.companyRoles = companyRoles;
    this.joining = joining;
    this.passwords = passwords;
    this.staffChanged = staffChanged;
    this.audit = audit;
    this.ids = ids;
  }

  @Override
  public Outcome add(Command command) {
    Optional<Permission> missing = RoleGranting.missing(command.actor(), command.roles());
    if (missing.isPresent()) {
      return new Forbidden(missing.get());
    }
    Optional<String> complaint = PasswordRule.complaint(command.firstPassword(), command.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String hash = passwords.hash(command.firstPassword());
    return onceOnly.inCompany(
        command.actor().company(),
        command.key(),
        AddingMember::made,
        id -> new Added(new UserId(id)),
        () -> join(command, hash));
  }

  private Outcome join(Command command, String hash) {
    CompanyId company = command.actor().company();
    for (CompanyRoleId role : command.companyRoles()) {
      if (companyRoles.find(company, role).isEmpty()) {
        return new NoSuchCompanyRole(role);
      }
    }
    User user = new User(new UserId(ids.next()), command.email(), command.name());
    if (!joining.register(user, hash)) {
      return new EmailTaken();
    }
    Membership membership = Membership.joining(user.id(), command.roles(), command.companyRoles());
    joining.join(company, membership);
    audit.record(
        command.actor(),
        AuditAction.MEMBER_ADDED,
        AuditedThing.user(user.id()),
        AuditedRoles.of(membership));
    staffChanged.in(company);
    return new Added(user.id());
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Added(var user) ? Optional.of(user.value()) : Optional.empty();
  }
}
