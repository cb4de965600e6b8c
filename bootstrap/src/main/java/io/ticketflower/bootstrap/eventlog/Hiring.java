package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.Delivery;
import io.ticketflower.application.invitation.InvitationUseCases;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.invitation.ReadInvitations;
import io.ticketflower.application.invitation.ResendInvitation;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Invites the people of a log into the company and accepts for them; those who are there already
/// stay as they are. Nobody writes to them, and nobody learns their passwords: they have worked
/// elsewhere.
final class Hiring {
  private static final Set<SystemRole> ROLES = Set.of(SystemRole.TASK_WORKER);

  private final InvitePerson invitePerson;
  private final ResendInvitation resendInvitation;
  private final ReadInvitations readInvitations;
  private final AcceptInvitation acceptInvitation;
  private final Secrets secrets;
  private final ImportProgress progress;

  Hiring(InvitationUseCases inviting, Secrets secrets, ImportProgress progress) {
    this.invitePerson = inviting.invitePerson();
    this.resendInvitation = inviting.resendInvitation();
    this.readInvitations = inviting.readInvitations();
    this.acceptInvitation = inviting.acceptInvitation();
    this.secrets = secrets;
    this.progress = progress;
  }

  /// @return who stands for each resource
  Map<String, Actor> hire(List<Person> people, Staff staff, Actor owner) {
    Map<String, Actor> workers = new HashMap<>();
    progress.during(
        ImportProgress.Phase.HIRING,
        people.size(),
        () -> {
          for (Person person : people) {
            workers.put(person.resource(), staff.find(person).orElseGet(() -> hire(person, owner)));
            progress.advances(1);
          }
        });
    return workers;
  }

  private Actor hire(Person person, Actor owner) {
    AcceptInvitation.Outcome outcome =
        acceptInvitation.accept(
            new AcceptInvitation.Command.AsNewPerson(
                invite(person, owner).token(), person.name(), secrets.token()));
    if (outcome instanceof AcceptInvitation.Outcome.Joined(var session)) {
      return new Actor(owner.company(), session.user().id(), ROLES, Set.of());
    }
    throw unexpected(person, outcome);
  }

  /// Somebody who was invited by an import that was interrupted is invited again.
  private Delivery invite(Person person, Actor owner) {
    InvitePerson.Outcome outcome =
        invitePerson.invite(
            new InvitePerson.Command(
                owner, person.email(), ROLES, Set.of(), Invitation.USUAL, Optional.empty()));
    return switch (outcome) {
      case InvitePerson.Outcome.Invited(_, var delivery) -> delivery.orElseThrow();
      case InvitePerson.Outcome.AlreadyInvited _ -> inviteAgain(person, owner);
      default -> throw unexpected(person, outcome);
    };
  }

  private Delivery inviteAgain(Person person, Actor owner) {
    InvitationId pending =
        AllPages.of(page -> pending(owner, page)).stream()
            .map(ReadInvitations.Shown::invitation)
            .filter(invitation -> invitation.email().equals(person.email()))
            .map(Invitation::id)
            .findFirst()
            .orElseThrow();
    ResendInvitation.Outcome outcome =
        resendInvitation.resend(new ResendInvitation.Command(owner, pending, Optional.empty()));
    if (outcome instanceof ResendInvitation.Outcome.Resent(_, var delivery)) {
      return delivery;
    }
    throw unexpected(person, outcome);
  }

  private Slice<ReadInvitations.Shown> pending(Actor owner, Page page) {
    ReadInvitations.All all = readInvitations.all(owner, Set.of(InvitationStatus.PENDING), page);
    return switch (all) {
      case ReadInvitations.All.Some(var slice) -> slice;
      case ReadInvitations.All.Forbidden(var needed) ->
          throw new IllegalStateException("Expected an owner, but %s is missing".formatted(needed));
    };
  }

  private static IllegalStateException unexpected(Person person, Object outcome) {
    return new IllegalStateException(
        "Expected %s to become a member, but: %s".formatted(person.email().value(), outcome));
  }
}
