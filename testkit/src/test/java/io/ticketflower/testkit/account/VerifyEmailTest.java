package io.ticketflower.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.account.CompletePasswordReset;
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.account.RequestEmailVerification;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InviteMany;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An address counts for invitations once its owner has followed a letter.
final class VerifyEmailTest {
  private static final Set<SystemRole> USER = Set.of(SystemRole.USER);

  private final FloristStreet street = new FloristStreet();
  private final Application application = street.application();
  private final SignedUpCompany garden = street.roseGarden();
  private final EmailAddress claras = SignedUpCompany.email("Clara");

  @Test
  void whoever_signs_up_gets_a_letter_and_invites_once_they_followed_it() {
    Actor clara = signUp();
    assertThat(isVerified(clara)).isFalse();
    assertThat(invite(clara, "Dora")).isEqualTo(new InvitePerson.Outcome.AddressUnverified());
    assertThat(inviteMany(clara)).isEqualTo(new InviteMany.Outcome.AddressUnverified());
    assertThat(application.invitations().inviteMany().preview(listed(clara)))
        .isEqualTo(new InviteMany.Outcome.AddressUnverified());

    assertThat(prove(latestToken())).isEqualTo(new ProveEmail.Outcome.Verified());

    assertThat(isVerified(clara)).isTrue();
    assertThat(invite(clara, "Dora")).isInstanceOf(InvitePerson.Outcome.Invited.class);
    assertThat(inviteMany(clara)).isInstanceOf(InviteMany.Outcome.Done.class);
  }

  @Test
  void a_token_is_good_once_and_for_a_day() {
    signUp();
    String used = latestToken();
    prove(used);
    Actor dora = signUp(SignedUpCompany.email("Dora"));
    String late = latestToken();
    street.clock().tick(Duration.ofHours(24));

    assertThat(prove(used))
        .isEqualTo(new ProveEmail.Outcome.NoSuchToken())
        .isEqualTo(prove(late))
        .isEqualTo(prove("nonsense"));
    assertThat(isVerified(dora)).isFalse();
  }

  @Test
  void the_letter_comes_again_and_makes_the_older_one_worthless() {
    Actor clara = signUp();
    String old = latestToken();

    assertThat(again(clara)).isEqualTo(new RequestEmailVerification.Outcome.Asked());

    assertThat(prove(old)).isEqualTo(new ProveEmail.Outcome.NoSuchToken());
    assertThat(prove(latestToken())).isEqualTo(new ProveEmail.Outcome.Verified());
    assertThat(again(clara)).isEqualTo(new RequestEmailVerification.Outcome.VerifiedAlready());
    assertThat(application.mail().lettersTo(claras)).hasSize(2);
    assertThat(AuditedActions.of(street.persistence(), clara.company()))
        .contains(AuditAction.EMAIL_VERIFICATION_ASKED, AuditAction.EMAIL_VERIFIED);
  }

  @Test
  void a_password_that_was_set_by_a_letter_proves_the_address_too() {
    Actor clara = signUp();
    application.account().requestPasswordReset().request(claras, Origin.INSIDE);

    application
        .account()
        .completePasswordReset()
        .complete(
            new CompletePasswordReset.Command(
                latestToken(), "quite another password", Origin.INSIDE));

    assertThat(isVerified(clara)).isTrue();
  }

  @Test
  void an_invitation_proves_nothing_so_whoever_comes_with_it_gets_a_letter() {
    LoggedIn joined = accept(token(invite(garden.anna(), claras)));
    Actor clara = garden.actor(joined);
    assertThat(isVerified(clara)).isFalse();

    assertThat(prove(latestToken())).isEqualTo(new ProveEmail.Outcome.Verified());

    assertThat(isVerified(clara)).isTrue();
  }

  @Test
  void an_account_joins_a_further_company_once_its_address_is_verified() {
    Actor clara = signUp();
    String verification = latestToken();
    String token = token(invite(garden.anna(), claras));
    var withPassword = new AcceptInvitation.Command.WithPassword(token, SignedUpCompany.PASSWORD);
    var loggedIn = new AcceptInvitation.Command.LoggedInAs(token, clara);
    AcceptInvitation accepting = application.invitations().acceptInvitation();

    assertThat(accepting.accept(withPassword))
        .isEqualTo(new AcceptInvitation.Outcome.AddressUnverified())
        .isEqualTo(accepting.accept(loggedIn));
    assertThat(accepting.accept(new AcceptInvitation.Command.WithPassword(token, "wrong")))
        .isEqualTo(new AcceptInvitation.Outcome.WrongPassword());
    prove(verification);

    assertThat(accepting.accept(loggedIn)).isInstanceOf(AcceptInvitation.Outcome.Joined.class);
  }

  @Test
  void people_whom_an_operator_brings_in_get_no_letter_and_are_verified() {
    assertThat(isVerified(garden.anna())).isTrue();
    assertThat(isVerified(garden.actor(garden.hire("Ben", USER)))).isTrue();
    assertThat(application.mail().letters()).isEmpty();
  }

  private Actor signUp() {
    return signUp(claras);
  }

  private Actor signUp(EmailAddress email) {
    var outcome =
        application
            .identity()
            .signUpCompany()
            .signUp(
                new SignUpCompany.Command(
                    "Bakery",
                    Optional.empty(),
                    CompanyProfile.BLANK,
                    email,
                    SignedUpCompany.PASSWORD,
                    new PersonName("Clara", "Baker"),
                    Origin.INSIDE));
    return garden.actor(((SignUpCompany.Outcome.SignedUp) outcome).session());
  }

  private boolean isVerified(Actor actor) {
    return application.identity().whoAmI().of(actor).emailVerified();
  }

  private RequestEmailVerification.Outcome again(Actor actor) {
    return application.account().requestEmailVerification().request(actor);
  }

  private ProveEmail.Outcome prove(String token) {
    return application.account().proveEmail().prove(new ProveEmail.Command(token, Origin.INSIDE));
  }

  private String latestToken() {
    return application.mail().letters().getLast().link().orElseThrow().getFragment();
  }

  private InvitePerson.Outcome invite(Actor actor, String name) {
    return invite(actor, SignedUpCompany.email(name));
  }

  private InvitePerson.Outcome invite(Actor actor, EmailAddress email) {
    return application
        .invitations()
        .invitePerson()
        .invite(
            new InvitePerson.Command(
                actor, email, USER, Set.of(), Invitation.USUAL, Optional.empty()));
  }

  private InviteMany.Outcome inviteMany(Actor actor) {
    return application.invitations().inviteMany().invite(listed(actor));
  }

  private static InviteMany.Command listed(Actor actor) {
    var line =
        new InviteMany.Line(1, SignedUpCompany.email("Emil").value(), List.of("user"), List.of());
    return new InviteMany.Command(actor, List.of(line), Invitation.USUAL, Optional.empty());
  }

  private static String token(InvitePerson.Outcome outcome) {
    return ((InvitePerson.Outcome.Invited) outcome).delivery().orElseThrow().token();
  }

  private LoggedIn accept(String token) {
    var outcome =
        application
            .invitations()
            .acceptInvitation()
            .accept(
                new AcceptInvitation.Command.AsNewPerson(
                    token, new PersonName("Clara", "Baker"), SignedUpCompany.PASSWORD));
    return ((AcceptInvitation.Outcome.Joined) outcome).session();
  }
}
