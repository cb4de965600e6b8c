package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.ChangePassword;
import io.ticketflower.application.identity.ChangePassword.Outcome;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.RefreshSession;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ChangePasswordTest {
  private static final String NEXT = "quite another password";

  private final FloristStreet street = new FloristStreet();
  private final LoggedIn anna = street.roseGarden().session();

  @Test
  void the_new_password_holds_and_the_old_one_does_not() {
    assertThat(change(SignedUpCompany.PASSWORD, NEXT)).isEqualTo(new Outcome.Changed());

    assertThat(logIn(NEXT)).isInstanceOf(LogIn.Outcome.Begun.class);
    assertThat(logIn(SignedUpCompany.PASSWORD)).isEqualTo(new LogIn.Outcome.Refused());
  }

  @Test
  void all_other_sessions_end() {
    LoggedIn other = street.roseGarden().logIn(anna.user().email());

    change(SignedUpCompany.PASSWORD, NEXT);

    assertThat(refresh(anna)).isInstanceOf(RefreshSession.Outcome.Refreshed.class);
    assertThat(refresh(other)).isEqualTo(new RefreshSession.Outcome.Refused());
    assertThat(refresh(street.rivalFlorist().session()))
        .isInstanceOf(RefreshSession.Outcome.Refreshed.class);
  }

  @Test
  void whoever_does_not_know_the_present_password_changes_nothing() {
    assertThat(change("a wrong password", NEXT)).isEqualTo(new Outcome.WrongPassword());

    assertThat(logIn(SignedUpCompany.PASSWORD)).isInstanceOf(LogIn.Outcome.Begun.class);
  }

  @Test
  void a_bad_password_is_refused() {
    assertThat(change(SignedUpCompany.PASSWORD, "short"))
        .isInstanceOf(Outcome.PasswordRefused.class);
    assertThat(change(SignedUpCompany.PASSWORD, anna.user().email().value()))
        .isInstanceOf(Outcome.PasswordRefused.class);

    assertThat(logIn(SignedUpCompany.PASSWORD)).isInstanceOf(LogIn.Outcome.Begun.class);
  }

  private Outcome change(String current, String next) {
    return street
        .application()
        .identity()
        .changePassword()
        .change(
            new ChangePassword.Command(
                street.roseGarden().actor(anna), anna.session(), current, next));
  }

  private LogIn.Outcome logIn(String password) {
    return street
        .application()
        .identity()
        .logIn()
        .logIn(new LogIn.Command(anna.user().email(), password, Optional.empty(), Origin.INSIDE));
  }

  private RefreshSession.Outcome refresh(LoggedIn session) {
    return street
        .application()
        .identity()
        .refreshSession()
        .refresh(session.refreshToken(), Origin.INSIDE);
  }
}
