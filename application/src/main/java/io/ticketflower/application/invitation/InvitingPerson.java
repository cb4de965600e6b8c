package io.ticketflower.application.invitation;

import io.ticketflower.application.company.CompanyRoles;
import io.ticketflower.application.invitation.InvitePerson.Outcome.AddressUnverified;
import io.ticketflower.application.invitation.InvitePerson.Outcome.AlreadyInvited;
import io.ticketflower.application.invitation.InvitePerson.Outcome.AlreadyMember;
import io.ticketflower.application.invitation.InvitePerson.Outcome.BeyondOwnRights;
import io.ticketflower.application.invitation.InvitePerson.Outcome.Forbidden;
import io.ticketflower.application.invitation.InvitePerson.Outcome.Invited;
import io.ticketflower.application.invitation.InvitePerson.Outcome.NoSuchCompanyRole;
import io.ticketflower.application.invitation.InvitePerson.Outcome.TooMany;
import io.ticketflower.application.invitation.Issuing.Issued;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.InvitationId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

final class InvitingPerson implements InvitePerson {
  private final OnceOnly onceOnly;
  private final CompanyRoles companyRoles;
  private final Asking asking;
  private final Issuing issuing;
  private final Throttle throttle;

  InvitingPerson(
      OnceOnly onceOnly,
      CompanyRoles companyRoles,
      Asking asking,
      Issuing issuing,
      Throttle throttle) {
    this.onceOnly = onceOnly;
    this.companyRoles = companyRoles;
    this.asking = asking;
    this.issuing = issuing;
    this.throttle = throttle;
  }

  /// What the transaction leaves behind.
  private sealed interface Committed {
    record Made(Issued issued) implements Committed {}

    record Other(Outcome outcome) implements Committed {}
  }

  @Override
  public Outcome invite(Command command) {
    if (!command.actor().may(Granting.NEEDED)) {
      return new Forbidden(Granting.NEEDED);
    }
    Optional<SystemRole> beyond = Granting.beyond(command.actor(), command.roles());
    if (beyond.isPresent()) {
      return new BeyondOwnRights(beyond.get());
    }
    Committed committed =
        onceOnly.inCompany(
            command.actor().company(),
            command.key(),
            InvitingPerson::made,
            id -> new Committed.Other(new Invited(new InvitationId(id), Optional.empty())),
            () -> commit(command));
    return switch (committed) {
      case Committed.Made(var issued) ->
          new Invited(issued.invitation().id(), Optional.of(issuing.deliver(issued)));
      case Committed.Other(var outcome) -> outcome;
    };
  }

  private Committed commit(Command command) {
    if (!asking.isVerified(command.actor())) {
      return new Committed.Other(new AddressUnverified());
    }
    Optional<CompanyRoleId> unknown =
        command.companyRoles().stream()
            .filter(role -> companyRoles.find(command.actor().company(), role).isEmpty())
            .findFirst();
    if (unknown.isPresent()) {
      return new Committed.Other(new NoSuchCompanyRole(unknown.get()));
    }
    Optional<Duration> pause = throttle.pause(command.actor());
    if (pause.isPresent()) {
      return new Committed.Other(new TooMany(pause.get()));
    }
    var person = new Asking.Person(command.email(), command.roles(), command.companyRoles());
    return switch (asking.ask(command.actor(), person, command.validFor())) {
      case Asking.Answer.Asked(var invitation) -> {
        throttle.count(command.actor());
        yield new Committed.Made(
            issuing.issue(command.actor().company(), command.actor().user(), invitation));
      }
      case Asking.Answer.IsMember _ -> new Committed.Other(new AlreadyMember());
      case Asking.Answer.IsInvited _ -> new Committed.Other(new AlreadyInvited());
    };
  }

  private static Optional<UUID> made(Committed committed) {
    return committed instanceof Committed.Made(var issued)
        ? Optional.of(issued.invitation().id().value())
        : Optional.empty();
  }
}
