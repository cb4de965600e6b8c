package io.ticketflower.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.account.CompletePasswordReset.Command;
import io.ticketflower.application.account.CompletePasswordReset.Outcome;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SignedUpCompany;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ResetPasswordTest {
  private static final String NEXT = "quite another password";

  private final FloristStreet street = new FloristStreet();
  private final LoggedIn anna = street.roseGarden().session();

  @Test
  void whoever_has_the_letter_sets_a_new_password() {
    assertThat(complete(tokenFor(anna.user().email()), NEXT)).isEqualTo(new Outcome.Done());

    assertThat(logIn(NEXT)).isInstanceOf(LogIn.Outcome.Begun.class);
    assertThat(logIn(SignedUpCompany.PASSWORD)).isEqualTo(new LogIn.Outcome.Refused());
  }

  @Test
  void all_sessions_end_and_nobody_elses() {
    complete(tokenFor(anna.user().email()), NEXT);

    assertThat(isLive(anna)).isFalse();
    assertThat(isLive(street.rivalFlorist().session())).isTrue();
  }

  @Test
  void a_token_is_good_once_and_for_an_hour() {
    String used = tokenFor(anna.user().email());
    complete(used, NEXT);
    String late = tokenFor(anna.user().email());
    street.clock().tick(Duration.ofHours(1));

    assertThat(complete(used, "yet another password"))
        .isEqualTo(new Outcome.NoSuchToken())
        .isEqualTo(complete(late, "yet another password"))
        .isEqualTo(complete("nonsense", "yet another password"));
    assertThat(logIn(NEXT)).isInstanceOf(LogIn.Outcome.Begun.class);
  }

  @Test
  void a_new_letter_kills_the_old_one() {
    String old = tokenFor(anna.user().email());
    String next = tokenFor(anna.user().email());

    assertThat(complete(old, NEXT)).isEqualTo(new Outcome.NoSuchToken());
    assertThat(complete(next, NEXT)).isEqualTo(new Outcome.Done());
  }

  @Test
  void a_bad_password_is_refused_and_the_token_can_be_used_again() {
    String token = tokenFor(anna.user().email());

    assertThat(complete(token, "short")).isInstanceOf(Outcome.PasswordRefused.class);
    assertThat(complete(token, "Sunshine-2026!")).isInstanceOf(Outcome.PasswordRefused.class);
    assertThat(complete(token, NEXT)).isEqualTo(new Outcome.Done());
  }

  @Test
  void an_unknown_address_gets_no_letter() {
    request(SignedUpCompany.email("Nobody"));

    assertThat(street.application().mail().letters()).isEmpty();
    assertThat(newest().getFirst().action()).isEqualTo(AuditAction.PASSWORD_RESET_ASKED);
    assertThat(newest().getFirst().thing()).isEmpty();
  }

  @Test
  void the_wish_and_the_change_are_told_without_the_token() {
    String token = tokenFor(anna.user().email());
    complete(token, NEXT);

    assertThat(newest())
        .extracting(AuditEntry::action)
        .startsWith(AuditAction.PASSWORD_RESET, AuditAction.PASSWORD_RESET_ASKED);
    assertThat(newest().getFirst().thing()).contains(AuditedThing.user(anna.user().id()));
    assertThat(newest()).extracting(AuditEntry::toString).noneMatch(it -> it.contains(token));
  }

  private List<AuditEntry> newest() {
    var persistence = street.persistence();
    return persistence.transactions().acrossCompanies(() -> persistence.platformAudit().newest(9));
  }

  private String tokenFor(EmailAddress email) {
    request(email);
    return street.application().mail().letters().getLast().link().orElseThrow().getFragment();
  }

  private void request(EmailAddress email) {
    street.application().account().requestPasswordReset().request(email, Origin.INSIDE);
  }

  private Outcome complete(String token, String password) {
    return street
        .application()
        .account()
        .completePasswordReset()
        .complete(new Command(token, password, Origin.INSIDE));
  }

  private LogIn.Outcome logIn(String password) {
    return street
        .application()
        .identity()
        .logIn()
        .logIn(new LogIn.Command(anna.user().email(), password, Optional.empty(), Origin.INSIDE));
  }

  private boolean isLive(LoggedIn session) {
    return street
        .application()
        .identity()
        .identifyCaller()
        .identify(session.session(), session.user().id(), session.company().id())
        .isPresent();
  }
}
