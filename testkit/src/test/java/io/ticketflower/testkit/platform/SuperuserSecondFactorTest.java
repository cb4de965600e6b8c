package io.ticketflower.testkit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.application.platform.LogInToPlatform.Command;
import io.ticketflower.application.platform.LogInToPlatform.Outcome;
import io.ticketflower.application.platform.PlatformRules;
import io.ticketflower.application.platform.PlatformUseCases;
import io.ticketflower.application.platform.ProtectSuperuser;
import io.ticketflower.application.platform.ProtectSuperuser.Outcome.Protected;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Those who run the installation, and the apps that show their codes.
final class SuperuserSecondFactorTest {
  private final FloristStreet street = new FloristStreet();
  private final EmailAddress olga = SignedUpCompany.email("Olga");
  private final PlatformUseCases usual = street.application().platform();
  private final PlatformUseCases strict = street.application().platform(new PlatformRules(true));

  @BeforeEach
  void olga_is_a_superuser() {
    usual
        .createSuperuser()
        .create(
            new CreateSuperuser.Command(
                olga,
                new PersonName("Olga", "Stern"),
                SignedUpCompany.PASSWORD,
                PlatformRole.SUPERUSER));
  }

  @Test
  void where_one_is_required_nobody_gets_in_without() {
    assertThat(logIn(usual, Optional.empty())).isInstanceOf(Outcome.Begun.class);
    assertThat(logIn(strict, Optional.empty())).isEqualTo(new Outcome.SecondFactorMissing());

    Protected shown = protect();

    assertThat(logIn(strict, Optional.of(code(shown)))).isInstanceOf(Outcome.Begun.class);
  }

  @Test
  void a_password_alone_is_not_enough_and_a_code_is_good_once() {
    Protected shown = protect();

    assertThat(logIn(usual, Optional.empty())).isEqualTo(new Outcome.SecondFactorNeeded(false));
    assertThat(logIn(usual, Optional.of("000000"))).isEqualTo(new Outcome.SecondFactorNeeded(true));
    String code = code(shown);
    assertThat(logIn(usual, Optional.of(code))).isInstanceOf(Outcome.Begun.class);
    assertThat(logIn(usual, Optional.of(code))).isEqualTo(new Outcome.SecondFactorNeeded(true));
    assertThat(logIn(usual, Optional.of(shown.recoveryCodes().getFirst())))
        .isInstanceOf(Outcome.Begun.class);
  }

  @Test
  void protecting_anew_makes_the_app_of_before_worthless() {
    Protected before = protect();
    Protected now = protect();
    street.clock().tick(Duration.ofMinutes(1));

    assertThat(logIn(usual, Optional.of(code(before))))
        .isEqualTo(new Outcome.SecondFactorNeeded(true));
    assertThat(logIn(usual, Optional.of(before.recoveryCodes().getFirst())))
        .isEqualTo(new Outcome.SecondFactorNeeded(true));
    assertThat(logIn(usual, Optional.of(code(now)))).isInstanceOf(Outcome.Begun.class);
  }

  @Test
  void only_those_who_run_the_installation_are_protected_so() {
    assertThat(usual.protectSuperuser().protect(street.roseGarden().session().user().email()))
        .isEqualTo(new ProtectSuperuser.Outcome.RunsNothing());
  }

  private Protected protect() {
    return (Protected) usual.protectSuperuser().protect(olga);
  }

  private Outcome logIn(PlatformUseCases platform, Optional<String> code) {
    return platform
        .logInToPlatform()
        .logIn(new Command(olga, SignedUpCompany.PASSWORD, code, Origin.INSIDE));
  }

  /// What the app shows now.
  private String code(Protected shown) {
    try {
      var generator = new TimeBasedOneTimePasswordGenerator();
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(Base32.decode(shown.secret()), generator.getAlgorithm()),
          street.clock().instant());
    } catch (GeneralSecurityException fault) {
      throw new AssertionError(fault);
    }
  }
}
