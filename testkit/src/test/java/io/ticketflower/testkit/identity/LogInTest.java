package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LogIn.Outcome;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LogInTest {
  private final FloristStreet street = new FloristStreet();
  private final LoggedIn anna = street.roseGarden().session();

  @Test
  void whoever_knows_the_password_begins_to_work() {
    LoggedIn session =
        begun(logIn(anna.user().email(), SignedUpCompany.PASSWORD, Optional.empty()));

    assertThat(session.session()).isNotEqualTo(anna.session());
    assertThat(session.user()).isEqualTo(anna.user());
    assertThat(session.company()).isEqualTo(anna.company());
    assertThat(session.refreshToken()).isNotEqualTo(anna.refreshToken());
    assertThat(street.roseGarden().actor(session)).isEqualTo(street.roseGarden().anna());
  }

  @Test
  void the_case_of_the_address_does_not_matter() {
    EmailAddress shouted = new EmailAddress(anna.user().email().value().toUpperCase(Locale.ROOT));

    assertThat(logIn(shouted, SignedUpCompany.PASSWORD, Optional.empty()))
        .isInstanceOf(Outcome.Begun.class);
  }

  @Test
  void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    assertThat(logIn(anna.user().email(), "another long password", Optional.empty()))
        .isEqualTo(new Outcome.Refused());
    assertThat(logIn(SignedUpCompany.email("nobody"), SignedUpCompany.PASSWORD, Optional.empty()))
        .isEqualTo(new Outcome.Refused());
    assertThat(logIn(SignedUpCompany.email("nobody"), "nobody's", Optional.empty()))
        .isEqualTo(new Outcome.Refused());
  }

  @Test
  void nobody_logs_in_to_a_company_that_is_not_theirs() {
    Slug rival = street.rivalFlorist().session().company().slug();

    assertThat(logIn(anna.user().email(), SignedUpCompany.PASSWORD, Optional.of(rival)))
        .isEqualTo(new Outcome.Refused());
    assertThat(
            logIn(
                anna.user().email(),
                SignedUpCompany.PASSWORD,
                Optional.of(new Slug("no-such-company"))))
        .isEqualTo(new Outcome.Refused());
  }

  @Test
  void somebody_who_belongs_to_several_companies_is_asked_which() {
    annaJoinsTheRival();

    assertThat(logIn(anna.user().email(), SignedUpCompany.PASSWORD, Optional.empty()))
        .isEqualTo(
            new Outcome.ChooseCompany(
                List.of(anna.company(), street.rivalFlorist().session().company())));
  }

  @Test
  void somebody_who_chose_works_in_that_company() {
    annaJoinsTheRival();
    Slug rival = street.rivalFlorist().session().company().slug();

    LoggedIn session =
        begun(logIn(anna.user().email(), SignedUpCompany.PASSWORD, Optional.of(rival)));

    assertThat(session.company().slug()).isEqualTo(rival);
    assertThat(session.companies()).hasSize(2);
    assertThat(street.rivalFlorist().actor(session).roles()).containsExactly(SystemRole.USER);
  }

  private void annaJoinsTheRival() {
    CompanyId rival = street.rivalFlorist().id();
    var persistence = street.persistence();
    persistence
        .transactions()
        .inCompany(
            rival,
            () -> {
              persistence
                  .memberships()
                  .add(
                      rival,
                      Membership.joining(anna.user().id(), Set.of(SystemRole.USER), Set.of()),
                      Florist.NOON);
              persistence.companiesOfUsers().add(anna.user().id(), rival);
              return rival;
            });
  }

  private Outcome logIn(EmailAddress email, String password, Optional<Slug> company) {
    return street
        .application()
        .identity()
        .logIn()
        .logIn(new LogIn.Command(email, password, company, Origin.INSIDE));
  }

  private static LoggedIn begun(Outcome outcome) {
    return ((Outcome.Begun) outcome).session();
  }
}
