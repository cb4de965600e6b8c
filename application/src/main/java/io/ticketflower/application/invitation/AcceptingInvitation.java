package io.ticketflower.application.invitation;

import io.ticketflower.application.identity.Newcomers;
import io.ticketflower.application.identity.SecondFactorCheck;
import io.ticketflower.application.identity.Users.Credentials;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.AddressUnverified;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.AlreadyMember;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.HasAccount;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.Joined;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.LogInFirst;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.NoAccount;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.NoSuchInvitation;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.NotPending;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.PasswordRefused;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.SomebodyElses;
import io.ticketflower.application.invitation.AcceptInvitation.Outcome.WrongPassword;
import io.ticketflower.application.invitation.InvitationTokens.Place;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationStatus;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks first, proves who it is outside of any transaction since passwords are slow on purpose,
/// and then locks and looks again: only what is seen under the lock counts.
final class AcceptingInvitation implements AcceptInvitation {
  private final InvitationUseCases.Ports ports;
  private final Newcomers newcomers;
  private final SecondFactorCheck secondFactor;
  private final Ids ids;
  private final InstantSource clock;

  AcceptingInvitation(
      InvitationUseCases.Ports ports,
      Newcomers newcomers,
      SecondFactorCheck secondFactor,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.secondFactor = secondFactor;
    this.newcomers = newcomers;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome accept(Command command, Origin origin) {
    String hash = ports.secrets().fingerprint(command.token());
    Optional<Place> place = ports.transactions().acrossCompanies(() -> ports.tokens().find(hash));
    return place.map(it -> accept(command, hash, it, origin)).orElseGet(NoSuchInvitation::new);
  }

  private Outcome accept(Command command, String hash, Place place, Origin origin) {
    Optional<Invitation> seen =
        ports
            .transactions()
            .inCompany(
                place.company(),
                () -> ports.invitations().find(place.company(), place.invitation()));
    if (seen.isEmpty()) {
      return new NoSuchInvitation();
    }
    InvitationStatus status = seen.get().status(clock.instant());
    if (status != InvitationStatus.PENDING) {
      return new NotPending(status);
    }
    return switch (command) {
      case Command.AsNewPerson newPerson -> registering(newPerson, hash, place, seen.get(), origin);
      case Command.WithPassword(_, var password) ->
          proving(password, hash, place, seen.get(), origin);
      case Command.LoggedInAs(_, var actor) -> known(actor, hash, place, seen.get());
    };
  }

  private Outcome registering(
      Command.AsNewPerson person, String hash, Place place, Invitation seen, Origin origin) {
    Optional<String> complaint = ports.passwords().complaint(person.password(), seen.email());
    if (complaint.isPresent()) {
      return new PasswordRefused(complaint.get());
    }
    String passwordHash = ports.passwords().hash(person.password());
    User user = new User(new UserId(ids.next()), seen.email(), person.name());
    Outcome outcome =
        underLock(
            hash,
            place,
            invitation ->
                newcomers.register(user, passwordHash)
                    ? join(place.company(), user, invitation, Author.of(user.id(), origin))
                    : new HasAccount());
    if (outcome instanceof Joined) {
      newcomers.greet(user);
    }
    return outcome;
  }

  private Outcome proving(
      String password, String hash, Place place, Invitation seen, Origin origin) {
    Optional<Credentials> account =
        ports.transactions().acrossCompanies(() -> ports.users().findByEmail(seen.email()));
    if (account.isEmpty()) {
      return new NoAccount();
    }
    UserId user = account.get().user().id();
    boolean mayJoin =
        ports.transactions().acrossCompanies(() -> ports.standings().of(user)).mayWorkInCompanies();
    boolean isProved = ports.passwords().matches(password, account.get().passwordHash()) && mayJoin;
    if (isProved && ports.transactions().acrossCompanies(() -> secondFactor.isSetUp(user))) {
      return new LogInFirst();
    }
    return isProved
        ? underLock(
            hash,
            place,
            invitation ->
                joinVerified(
                    place.company(),
                    account.get().user(),
                    invitation,
                    Author.of(account.get().user().id(), origin)))
        : new WrongPassword();
  }

  private Outcome known(Actor actor, String hash, Place place, Invitation seen) {
    User user =
        ports.transactions().acrossCompanies(() -> ports.users().find(actor.user())).orElseThrow();
    return user.email().equals(seen.email())
        ? underLock(
            hash,
            place,
            invitation -> joinVerified(place.company(), user, invitation, actor.author()))
        : new SomebodyElses();
  }

  private Outcome underLock(String hash, Place place, Function<Invitation, Outcome> work) {
    return ports
        .transactions()
        .inCompany(
            place.company(),
            () -> {
              Optional<Invitation> locked =
                  ports.invitations().lock(place.company(), place.invitation());
              if (locked.isEmpty() || !ports.tokens().find(hash).equals(Optional.of(place))) {
                return new NoSuchInvitation();
              }
              InvitationStatus status = locked.get().status(clock.instant());
              return status == InvitationStatus.PENDING
                  ? work.apply(locked.get())
                  : new NotPending(status);
            });
  }

  /// The token proves nothing, since whoever invites sees it too: an account joins only where its
  /// owner has proved to read what comes to the address.
  private Outcome joinVerified(CompanyId company, User user, Invitation invitation, Author author) {
    return ports.users().emailVerifiedAt(user.id()).isPresent()
        ? join(company, user, invitation, author)
        : new AddressUnverified();
  }

  private Outcome join(CompanyId company, User user, Invitation invitation, Author author) {
    if (ports.memberships().find(company, user.id()).filter(Membership::isPresent).isPresent()) {
      return new AlreadyMember();
    }
    Instant now = clock.instant();
    var session =
        newcomers.join(
            ports.companies().find(company).orElseThrow(),
            user,
            Membership.joining(user.id(), invitation.roles(), stillThere(company, invitation)),
            author);
    ports.invitations().save(company, invitation.accepted(user.id(), now), now);
    return new Joined(session);
  }

  /// A company role that was deleted since is given to nobody.
  private Set<CompanyRoleId> stillThere(CompanyId company, Invitation invitation) {
    return invitation.companyRoles().stream()
        .filter(role -> ports.companyRoles().find(company, role).isPresent())
        .collect(Collectors.toSet());
  }
}
