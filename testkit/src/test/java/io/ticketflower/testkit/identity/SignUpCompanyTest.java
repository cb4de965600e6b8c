package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.identity.SignUpCompany.Outcome;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SignUpCompanyTest {
  private final FloristStreet street = new FloristStreet();
  private final SignUpCompany signUp = street.application().identity().signUpCompany();
  private final EmailAddress clara = SignedUpCompany.email("Clara");

  @Test
  void a_company_comes_into_being_with_its_owner_logged_in() {
    LoggedIn session = signedUp(signUp("Bakery", Optional.of("bakery"), clara));

    var actor = street.roseGarden().actor(session);
    assertThat(actor.roles()).containsExactly(SystemRole.OWNER);
    assertThat(actor.may(Permission.MANAGE_OWNERS)).isTrue();
    assertThat(session.user().email()).isEqualTo(clara);
    assertThat(session.user().name().full()).isEqualTo("Clara Baker");
    assertThat(session.company().name()).isEqualTo("Bakery");
    assertThat(session.company().slug()).isEqualTo(new Slug("bakery"));
    assertThat(session.companies()).containsExactly(session.company());
    assertThat(session.refreshUntil()).isAfter(street.clock().instant());
  }

  @Test
  void the_name_suggests_a_slug() {
    LoggedIn session = signedUp(signUp("Bäckerei Müller & Söhne", Optional.empty(), clara));

    assertThat(session.company().slug()).isEqualTo(new Slug("backerei-muller-sohne"));
  }

  @Test
  void a_suggested_slug_that_is_taken_gets_a_number() {
    signedUp(signUp("Bakery", Optional.empty(), SignedUpCompany.email("One")));
    LoggedIn second = signedUp(signUp("Bakery", Optional.empty(), SignedUpCompany.email("Two")));
    LoggedIn third = signedUp(signUp("Bakery", Optional.empty(), SignedUpCompany.email("Three")));

    assertThat(second.company().slug()).isEqualTo(new Slug("bakery-2"));
    assertThat(third.company().slug()).isEqualTo(new Slug("bakery-3"));
  }

  @Test
  void a_chosen_slug_that_is_taken_is_refused() {
    signedUp(signUp("Bakery", Optional.of("bakery"), SignedUpCompany.email("One")));

    assertThat(signUp("Other bakery", Optional.of("bakery"), clara))
        .isEqualTo(new Outcome.SlugTaken(new Slug("bakery")));
  }

  @Test
  void whoever_has_the_address_logs_in_instead() {
    signedUp(signUp("Bakery", Optional.of("bakery"), clara));
    EmailAddress shouted = new EmailAddress(clara.value().toUpperCase(Locale.ROOT));

    assertThat(signUp("Second bakery", Optional.of("second-bakery"), shouted))
        .isEqualTo(new Outcome.EmailTaken());
  }

  @Test
  void a_refused_sign_up_leaves_nothing_behind() {
    signedUp(signUp("Bakery", Optional.of("bakery"), clara));
    assertThat(signUp("Second bakery", Optional.of("second-bakery"), clara))
        .isEqualTo(new Outcome.EmailTaken());

    assertThat(signUp("Third", Optional.of("second-bakery"), SignedUpCompany.email("Dora")))
        .isInstanceOf(Outcome.SignedUp.class);
  }

  @Test
  void a_bad_password_is_refused_before_anything_else() {
    assertThat(signUpWith("short"))
        .isEqualTo(
            new Outcome.PasswordRefused("Expected a password of 10 to 200 characters, but got 5."));
    assertThat(signUpWith("x".repeat(201))).isInstanceOf(Outcome.PasswordRefused.class);
    assertThat(signUpWith("my address: " + clara.value()))
        .isInstanceOf(Outcome.PasswordRefused.class);
    assertThat(signUpWith("🌹".repeat(10))).isInstanceOf(Outcome.SignedUp.class);
  }

  private Outcome signUp(String name, Optional<String> slug, EmailAddress email) {
    return signUp.signUp(
        new SignUpCompany.Command(
            name,
            slug.map(Slug::new),
            CompanyProfile.BLANK,
            email,
            SignedUpCompany.PASSWORD,
            new PersonName("Clara", "Baker"),
            Origin.INSIDE));
  }

  private Outcome signUpWith(String password) {
    return signUp.signUp(
        new SignUpCompany.Command(
            "Bakery",
            Optional.empty(),
            CompanyProfile.BLANK,
            clara,
            password,
            new PersonName("Clara", "Baker"),
            Origin.INSIDE));
  }

  private static LoggedIn signedUp(Outcome outcome) {
    return ((Outcome.SignedUp) outcome).session();
  }
}
