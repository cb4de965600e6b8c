package io.ticketflower.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.account.CompletePasswordReset;
import io.ticketflower.application.account.ProveEmail;
import io.ticketflower.application.account.RequestEmailChange;
import io.ticketflower.application.account.RequestEmailChange.Outcome;
import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.mail.Letter;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Another address counts once a letter to it was followed, and the old one hears of it.
final class ChangeEmailTest {
  private final FloristStreet street = new FloristStreet();
  private final Application application = street.application();
  private final SignedUpCompany garden = street.roseGarden();
  private final LoggedIn anna = garden.session();
  private final EmailAddress old = anna.user().email();
  private final EmailAddress next = SignedUpCompany.email("Annette");

  @Test
  void the_address_changes_once_the_letter_to_the_new_one_is_followed() {
    assertThat(request(next)).isEqualTo(new Outcome.Asked());
    assertThat(logIn(old)).isInstanceOf(LogIn.Outcome.Begun.class);
    assertThat(logIn(next)).isEqualTo(new LogIn.Outcome.Refused());

    assertThat(prove(tokenTo(next))).isEqualTo(new ProveEmail.Outcome.Changed());

    assertThat(logIn(next)).isInstanceOf(LogIn.Outcome.Begun.class);
    assertThat(logIn(old)).isEqualTo(new LogIn.Outcome.Refused());
    assertThat(application.identity().whoAmI().of(garden.anna()).emailVerified()).isTrue();
    assertThat(application.mail().lettersTo(old))
        .extracting(Letter::subject)
        .containsExactly("Your e-mail address was changed");
  }

  @Test
  void sessions_go_on_and_letters_for_new_passwords_are_worthless() {
    application.account().requestPasswordReset().request(old, Origin.INSIDE);
    String reset = tokenTo(old);
    request(next);

    prove(tokenTo(next));

    assertThat(garden.anna().user()).isEqualTo(anna.user().id());
    assertThat(
            application
                .account()
                .completePasswordReset()
                .complete(
                    new CompletePasswordReset.Command(
                        reset, "quite another password", Origin.INSIDE)))
        .isEqualTo(new CompletePasswordReset.Outcome.NoSuchToken());
  }

  @Test
  void the_present_password_is_needed_and_another_address() {
    assertThat(request(next, "guessed")).isEqualTo(new Outcome.WrongPassword());
    assertThat(request(old)).isEqualTo(new Outcome.SameAddress());

    assertThat(application.mail().letters()).isEmpty();
    assertThat(AuditedActions.of(street.persistence(), garden.id()))
        .startsWith(AuditAction.EMAIL_CHANGE_REFUSED);
  }

  @Test
  void an_address_that_somebody_has_answers_alike_and_its_owner_hears_of_it() {
    EmailAddress rivals = street.rivalFlorist().session().user().email();

    assertThat(request(rivals)).isEqualTo(new Outcome.Asked());

    assertThat(application.mail().letters()).hasSize(1);
    Letter letter = application.mail().letters().getLast();
    assertThat(letter.to()).isEqualTo(rivals);
    assertThat(letter.link()).isEmpty();
    assertThat(letter.text()).doesNotContain(old.value());
  }

  @Test
  void an_address_that_is_taken_meanwhile_is_refused() {
    request(next);
    LoggedIn ben = garden.hire("Ben", Set.of(SystemRole.USER));
    var change = new RequestEmailChange.Command(garden.actor(ben), next, SignedUpCompany.PASSWORD);
    String annas = tokenTo(next);
    application.account().requestEmailChange().request(change);
    prove(tokenTo(next));

    assertThat(prove(annas)).isEqualTo(new ProveEmail.Outcome.AddressTaken());

    assertThat(logIn(old)).isInstanceOf(LogIn.Outcome.Begun.class);
  }

  @Test
  void a_token_is_good_for_a_day_and_dies_with_the_password() {
    request(next);
    String late = tokenTo(next);
    street.clock().tick(Duration.ofHours(24));
    assertThat(prove(late)).isEqualTo(new ProveEmail.Outcome.NoSuchToken());

    request(next);
    application
        .identity()
        .changePassword()
        .change(
            new ChangePassword.Command(
                garden.anna(), anna.session(), SignedUpCompany.PASSWORD, "quite another password"));

    assertThat(prove(tokenTo(next))).isEqualTo(new ProveEmail.Outcome.NoSuchToken());
  }

  @Test
  void a_password_that_was_set_by_a_letter_kills_the_token_too() {
    request(next);
    application.account().requestPasswordReset().request(old, Origin.INSIDE);

    application
        .account()
        .completePasswordReset()
        .complete(
            new CompletePasswordReset.Command(
                tokenTo(old), "quite another password", Origin.INSIDE));

    assertThat(prove(tokenTo(next))).isEqualTo(new ProveEmail.Outcome.NoSuchToken());
  }

  @Test
  void every_company_of_the_person_is_told_and_none_the_address() {
    SignedUpCompany rival = street.rivalFlorist();
    joinAnnaTo(rival);
    request(next);

    prove(tokenTo(next));

    for (SignedUpCompany company : new SignedUpCompany[] {garden, rival}) {
      assertThat(AuditedActions.of(street.persistence(), company.id()))
          .startsWith(AuditAction.EMAIL_CHANGED, AuditAction.EMAIL_CHANGE_ASKED);
    }
    assertThat(
            street
                .persistence()
                .transactions()
                .acrossCompanies(() -> street.persistence().platformAudit().newest(9)))
        .extracting(AuditEntry::action)
        .contains(AuditAction.EMAIL_CHANGED);
  }

  private void joinAnnaTo(SignedUpCompany rival) {
    var inviting = application.invitations().quietAndUnlimited();
    var asked =
        (InvitePerson.Outcome.Invited)
            inviting
                .invitePerson()
                .invite(
                    new InvitePerson.Command(
                        rival.anna(),
                        old,
                        Set.of(SystemRole.USER),
                        Set.of(),
                        Invitation.USUAL,
                        Optional.empty()));
    inviting
        .acceptInvitation()
        .accept(
            new AcceptInvitation.Command.LoggedInAs(
                asked.delivery().orElseThrow().token(), garden.anna()));
  }

  private Outcome request(EmailAddress email) {
    return request(email, SignedUpCompany.PASSWORD);
  }

  private Outcome request(EmailAddress email, String password) {
    return application
        .account()
        .requestEmailChange()
        .request(new RequestEmailChange.Command(garden.anna(), email, password));
  }

  private ProveEmail.Outcome prove(String token) {
    return application.account().proveEmail().prove(new ProveEmail.Command(token, Origin.INSIDE));
  }

  private String tokenTo(EmailAddress email) {
    return application.mail().lettersTo(email).getLast().link().orElseThrow().getFragment();
  }

  private LogIn.Outcome logIn(EmailAddress email) {
    return application
        .identity()
        .logIn()
        .logIn(
            new LogIn.Command(
                email,
                SignedUpCompany.PASSWORD,
                Optional.of(anna.company().slug()),
                Origin.INSIDE));
  }
}
