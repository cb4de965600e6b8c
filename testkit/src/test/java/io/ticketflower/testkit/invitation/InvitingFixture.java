package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.Florist.NOON;

import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.AcceptInvitation.Command;
import io.ticketflower.application.invitation.CheckInvitation.Offer;
import io.ticketflower.application.invitation.Delivery;
import io.ticketflower.application.invitation.InviteMany;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.invitation.InvitePerson.Outcome;
import io.ticketflower.application.invitation.ResendInvitation;
import io.ticketflower.application.invitation.WithdrawInvitation;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.domain.invitation.InvitationId;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.SettableClock;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A company that invites, with the ways to do so.
abstract class InvitingFixture {
  final SettableClock clock = new SettableClock(NOON);
  final Application application = new Application(InMemory.persistence(), clock);
  final SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
  final EmailAddress clara = SignedUpCompany.email("Clara");

  /// Somebody who comes, and follows the letter that verifies their address.
  final LoggedIn join(String name, Set<SystemRole> roles) {
    EmailAddress email = SignedUpCompany.email(name);
    Outcome invited = invite(roseGarden.anna(), email, roles, Set.of());
    LoggedIn session =
        joined(
            accept(
                new Command.AsNewPerson(
                    delivery(invited).token(),
                    new PersonName(name, "Miller"),
                    SignedUpCompany.PASSWORD)));
    application
        .account()
        .proveEmail()
        .prove(
            new ProveEmail.Command(
                application.mail().lettersTo(email).getLast().link().orElseThrow().getFragment(),
                Origin.INSIDE));
    return session;
  }

  final Outcome invite(EmailAddress email) {
    return invite(roseGarden.anna(), email, Optional.empty());
  }

  final Outcome invite(Actor actor, EmailAddress email, Optional<RequestKey> key) {
    return application
        .invitations()
        .invitePerson()
        .invite(
            new InvitePerson.Command(
                actor, email, Set.of(SystemRole.USER), Set.of(), Invitation.USUAL, key));
  }

  final Outcome invite(
      Actor actor, EmailAddress email, Set<SystemRole> roles, Set<CompanyRoleId> companyRoles) {
    return application
        .invitations()
        .invitePerson()
        .invite(
            new InvitePerson.Command(
                actor, email, roles, companyRoles, Invitation.USUAL, Optional.empty()));
  }

  final ResendInvitation.Outcome resend(InvitationId id) {
    return application
        .invitations()
        .resendInvitation()
        .resend(new ResendInvitation.Command(roseGarden.anna(), id, Optional.empty()));
  }

  final WithdrawInvitation withdraw() {
    return application.invitations().withdrawInvitation();
  }

  final InviteMany many() {
    return application.invitations().inviteMany();
  }

  final InviteMany.Command listed(List<InviteMany.Line> lines) {
    return new InviteMany.Command(roseGarden.anna(), lines, Invitation.USUAL, Optional.empty());
  }

  static final InviteMany.Line line(
      int number, String email, List<String> roles, List<String> companyRoles) {
    return new InviteMany.Line(number, email, roles, companyRoles);
  }

  static final List<InviteMany.Result> results(InviteMany.Outcome outcome) {
    return ((InviteMany.Outcome.Done) outcome).results();
  }

  static final List<String> verdicts(InviteMany.Outcome outcome) {
    return results(outcome).stream().map(it -> it.verdict().getClass().getSimpleName()).toList();
  }

  final Optional<Offer> check(String token) {
    return application.invitations().checkInvitation().check(token);
  }

  final AcceptInvitation.Outcome accept(Command command) {
    return application.invitations().acceptInvitation().accept(command);
  }

  static final Command asClara(String token) {
    return new Command.AsNewPerson(
        token, new PersonName("Clara", "Miller"), SignedUpCompany.PASSWORD);
  }

  static final LoggedIn joined(AcceptInvitation.Outcome outcome) {
    return ((AcceptInvitation.Outcome.Joined) outcome).session();
  }

  static final InvitationId id(Outcome outcome) {
    return ((Outcome.Invited) outcome).invitation();
  }

  static final Delivery delivery(Outcome outcome) {
    return ((Outcome.Invited) outcome).delivery().orElseThrow();
  }
}
