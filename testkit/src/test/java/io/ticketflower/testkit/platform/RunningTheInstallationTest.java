package io.ticketflower.testkit.platform;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.invitation.AcceptInvitation;
import io.ticketflower.application.invitation.InvitePerson;
import io.ticketflower.application.platform.ActForCompany;
import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.application.platform.IdentifyPlatformCaller.Acting;
import io.ticketflower.application.platform.LogInToPlatform;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.invitation.Invitation;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.SettableClock;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Superusers by the use cases: who becomes one, and for how long they act for a company.
class RunningTheInstallationTest {
  private static final String REASON = "They asked why ticket 4 is stuck";
  private final SettableClock clock = new SettableClock(NOON);
  private final Application application = new Application(InMemory.persistence(), clock);
  private final SignedUpCompany roseGarden = SignedUpCompany.signUp(application, "Rose Garden");
  private final EmailAddress olga = SignedUpCompany.email("Olga");

  @Test
  void whoever_is_one_already_stays_as_they_are() {
    assertThat(create(olga, PlatformRole.SUPERUSER))
        .isEqualTo(new CreateSuperuser.Outcome.Created());
    EmailAddress shouted = new EmailAddress(olga.value().toUpperCase(Locale.ROOT));

    assertThat(create(shouted, PlatformRole.SUPERUSER))
        .isEqualTo(new CreateSuperuser.Outcome.AlreadyThere());
    assertThat(create(shouted, PlatformRole.PLATFORM_ADMIN))
        .isEqualTo(new CreateSuperuser.Outcome.Appointed());
    assertThat(logIn().role()).isEqualTo(PlatformRole.PLATFORM_ADMIN);
  }

  @Test
  void a_member_of_a_company_becomes_none() {
    EmailAddress anna = roseGarden.session().user().email();

    assertThat(create(anna, PlatformRole.SUPERUSER))
        .isEqualTo(new CreateSuperuser.Outcome.IsMember());
    assertThat(application.platform().logInToPlatform().logIn(platformLogIn(anna)))
        .isEqualTo(new LogInToPlatform.Outcome.Refused());
  }

  @Test
  void a_superuser_joins_no_company_and_logs_in_to_none() {
    create(olga, PlatformRole.SUPERUSER);
    InvitePerson.Outcome invited =
        application
            .invitations()
            .invitePerson()
            .invite(
                new InvitePerson.Command(
                    roseGarden.anna(),
                    olga,
                    Set.of(SystemRole.USER),
                    Set.of(),
                    Invitation.USUAL,
                    Optional.empty()));
    String token =
        invited instanceof InvitePerson.Outcome.Invited(var _, var delivery)
            ? delivery.orElseThrow().token()
            : "none";

    assertThat(
            application
                .invitations()
                .acceptInvitation()
                .accept(new AcceptInvitation.Command.WithPassword(token, SignedUpCompany.PASSWORD)))
        .isEqualTo(new AcceptInvitation.Outcome.WrongPassword());
    assertThat(
            application
                .identity()
                .logIn()
                .logIn(
                    new LogIn.Command(
                        olga, SignedUpCompany.PASSWORD, Optional.empty(), Origin.INSIDE)))
        .isEqualTo(new LogIn.Outcome.Refused());
  }

  @Test
  void acting_for_a_company_ends_after_half_an_hour_and_can_be_extended() {
    create(olga, PlatformRole.SUPERUSER);
    PlatformActor superuser = logIn();
    SessionId session = act(superuser);
    clock.tick(Mandate.LENGTH.minusSeconds(1));
    assertThat(acting(superuser, session)).isPresent();

    application.platform().actForCompany().extend(superuser, session);
    clock.tick(Mandate.LENGTH.minusSeconds(1));
    assertThat(acting(superuser, session)).isPresent();

    clock.tick(Duration.ofSeconds(1));
    assertThat(acting(superuser, session)).isEmpty();
    assertThat(application.platform().actForCompany().extend(superuser, session))
        .isEqualTo(new ActForCompany.Outcome.NoSuch());
  }

  @Test
  void whoever_is_no_superuser_any_more_acts_for_nobody() {
    create(olga, PlatformRole.SUPERUSER);
    PlatformActor superuser = logIn();
    SessionId session = act(superuser);

    create(olga, PlatformRole.PLATFORM_ADMIN);

    assertThat(acting(superuser, session)).isEmpty();
  }

  @Test
  void nobody_acts_as_an_owner() {
    create(olga, PlatformRole.SUPERUSER);
    PlatformActor superuser = logIn();

    Acting acting = acting(superuser, act(superuser)).orElseThrow();

    assertThat(acting.identified().actor().user()).isEqualTo(roseGarden.anna().user());
    assertThat(acting.identified().actor().author().behind()).contains(superuser.user());
    assertThat(acting.identified().actor().may(Permission.DESIGN_WORKFLOWS)).isTrue();
    assertThat(acting.identified().actor().may(Permission.MANAGE_MEMBERS)).isFalse();
    assertThat(acting.identified().actor().may(Permission.MANAGE_OWNERS)).isFalse();
  }

  private CreateSuperuser.Outcome create(EmailAddress email, PlatformRole role) {
    return application
        .platform()
        .createSuperuser()
        .create(
            new CreateSuperuser.Command(
                email, new PersonName("Olga", "Stern"), SignedUpCompany.PASSWORD, role));
  }

  private PlatformActor logIn() {
    LogInToPlatform.Outcome outcome =
        application.platform().logInToPlatform().logIn(platformLogIn(olga));
    if (outcome instanceof LogInToPlatform.Outcome.Begun(var actor, var _, var _)) {
      return actor;
    }
    throw unexpected(outcome);
  }

  private static LogInToPlatform.Command platformLogIn(EmailAddress email) {
    return new LogInToPlatform.Command(email, SignedUpCompany.PASSWORD, Origin.INSIDE);
  }

  private SessionId act(PlatformActor superuser) {
    ActForCompany.Outcome outcome =
        application.platform().actForCompany().begin(superuser, roseGarden.id(), REASON, true);
    if (outcome instanceof ActForCompany.Outcome.Acting acting) {
      return acting.session();
    }
    throw unexpected(outcome);
  }

  private Optional<Acting> acting(PlatformActor superuser, SessionId session) {
    return application
        .platform()
        .identifyPlatformCaller()
        .acting(session, superuser.user(), roseGarden.id());
  }

  private static AssertionError unexpected(Object outcome) {
    return new AssertionError("Expected it to be done, but got " + outcome);
  }
}
