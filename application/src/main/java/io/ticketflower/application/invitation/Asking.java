package io.ticketflower.application.invitation;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Memberships;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationState;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/// Makes an invitation for somebody who is neither here nor asked already. Needs the company's
/// transaction.
final class Asking {
  private final Users users;
  private final Memberships memberships;
  private final Invitations invitations;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  Asking(
      Users users,
      Memberships memberships,
      Invitations invitations,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.users = users;
    this.memberships = memberships;
    this.invitations = invitations;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// Who is asked, and as what.
  record Person(EmailAddress email, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {}

  sealed interface Answer {
    record Asked(Invitation invitation) implements Answer {}

    record IsMember() implements Answer {}

    record IsInvited() implements Answer {}
  }

  /// Letters go out in the name of people only whose own address was proved to be theirs.
  boolean isVerified(Actor actor) {
    return users.emailVerifiedAt(actor.user()).isPresent();
  }

  Answer ask(Actor actor, Person person, Duration validFor) {
    if (isMember(actor.company(), person.email())) {
      return new Answer.IsMember();
    }
    Instant now = clock.instant();
    Invitation invitation =
        new Invitation(
            new InvitationId(ids.next()),
            person.email(),
            person.roles(),
            person.companyRoles(),
            actor.user(),
            now,
            now,
            now.plus(validFor),
            new InvitationState.Open(),
            1);
    if (!invitations.add(actor.company(), invitation)) {
      return new Answer.IsInvited();
    }
    audit.record(
        actor,
        AuditAction.INVITED,
        InvitationUseCases.audited(invitation.id()),
        AuditFacts.NONE.with(Fact.ROLES, invitation.roles()));
    return new Answer.Asked(invitation);
  }

  boolean isMember(CompanyId company, EmailAddress email) {
    return users
        .findByEmail(email)
        .flatMap(known -> memberships.find(company, known.user().id()))
        .filter(Membership::isPresent)
        .isPresent();
  }

  boolean isInvited(CompanyId company, EmailAddress email) {
    return invitations.isPending(company, email, clock.instant());
  }
}
