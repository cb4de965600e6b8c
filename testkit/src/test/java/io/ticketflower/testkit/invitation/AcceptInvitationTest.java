package io.ticketflower.testkit.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.AcceptInvitation.Command;
import io.ticketflower.application.invitation.CheckInvitation.Offer;
import io.ticketflower.application.invitation.Delivery;
import io.ticketflower.application.mail.Mail;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// From being asked to being in.
class AcceptInvitationTest extends InvitingFixture {
  @Test
  void somebody_new_gets_a_letter_and_joins_as_what_they_were_asked() {
    CompanyRoleId sales = roseGarden.role("Sales");

    Delivery delivery =
        delivery(invite(roseGarden.anna(), clara, Set.of(SystemRole.TASK_WORKER), Set.of(sales)));
    LoggedIn session = joined(accept(asClara(delivery.token())));

    assertThat(delivery.token()).matches("[0-9A-Za-z]{64}");
    assertThat(delivery.mail()).isEqualTo(new Mail.Outcome.Sent());
    var letter = application.mail().lettersTo(clara).getFirst();
    assertThat(letter.subject()).isEqualTo("Anna Miller invites you to Rose Garden");
    assertThat(letter.text()).contains(delivery.link().toString()).contains("11 May 2026, 12:00");
    assertThat(delivery.link().getFragment()).isEqualTo(delivery.token());
    Actor actor = roseGarden.actor(session);
    assertThat(actor.roles()).containsExactly(SystemRole.TASK_WORKER);
    assertThat(actor.companyRoles()).containsExactly(sales);
    assertThat(roseGarden.logIn(clara).user()).isEqualTo(session.user());
  }

  @Test
  void a_check_tells_what_it_is_about_and_consumes_nothing() {
    String token = delivery(invite(clara)).token();

    Offer offer = check(token).orElseThrow();
    check(token);

    assertThat(offer.company().name()).isEqualTo("Rose Garden");
    assertThat(offer.inviter().full()).isEqualTo("Anna Miller");
    assertThat(offer.email()).isEqualTo(clara);
    assertThat(offer.roles()).containsExactly(SystemRole.USER);
    assertThat(offer.hasAccount()).isFalse();
    assertThat(offer.status()).isEqualTo(InvitationStatus.PENDING);
    assertThat(check("nonsense")).isEmpty();
    joined(accept(asClara(token)));
    assertThat(check(token).orElseThrow().status()).isEqualTo(InvitationStatus.ACCEPTED);
    assertThat(check(token).orElseThrow().hasAccount()).isTrue();
  }

  @Test
  void a_token_is_good_once() {
    String token = delivery(invite(clara)).token();
    joined(accept(asClara(token)));

    assertThat(accept(asClara(token)))
        .isEqualTo(new AcceptInvitation.Outcome.NotPending(InvitationStatus.ACCEPTED));
  }

  @Test
  void a_token_is_good_for_a_week_where_nothing_is_said() {
    String token = delivery(invite(clara)).token();
    clock.tick(Duration.ofDays(7));

    assertThat(accept(asClara(token)))
        .isEqualTo(new AcceptInvitation.Outcome.NotPending(InvitationStatus.EXPIRED));
  }

  @Test
  void somebody_with_an_account_joins_by_its_password_or_as_who_they_are() {
    SignedUpCompany tulips = SignedUpCompany.signUp(application, "Tulip Field");
    EmailAddress tulipAnna = tulips.session().user().email();
    String token = delivery(invite(tulipAnna)).token();

    assertThat(accept(asClara(token))).isEqualTo(new AcceptInvitation.Outcome.HasAccount());
    assertThat(accept(new Command.WithPassword(token, "a wrong password")))
        .isEqualTo(new AcceptInvitation.Outcome.WrongPassword());
    assertThat(accept(new Command.LoggedInAs(token, roseGarden.anna())))
        .isEqualTo(new AcceptInvitation.Outcome.SomebodyElses());
    LoggedIn session = joined(accept(new Command.WithPassword(token, SignedUpCompany.PASSWORD)));

    assertThat(session.user()).isEqualTo(tulips.session().user());
    assertThat(session.company().id()).isEqualTo(roseGarden.id());
    assertThat(session.companies()).hasSize(2);

    SignedUpCompany orchids = SignedUpCompany.signUp(application, "Orchid House");
    String second = delivery(invite(orchids.session().user().email())).token();
    assertThat(joined(accept(new Command.LoggedInAs(second, orchids.anna()))).company().id())
        .isEqualTo(roseGarden.id());
  }

  @Test
  void whoever_has_no_account_has_no_password_to_give() {
    String token = delivery(invite(clara)).token();

    assertThat(accept(new Command.WithPassword(token, SignedUpCompany.PASSWORD)))
        .isEqualTo(new AcceptInvitation.Outcome.NoAccount());
    assertThat(accept(new Command.AsNewPerson(token, new PersonName("Clara", "C"), "short")))
        .isInstanceOf(AcceptInvitation.Outcome.PasswordRefused.class);
  }
}
