package io.ticketflower.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ticketflower.web.http.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogInPausesTest {
  private Instant now = Instant.parse("2026-05-04T12:00:00Z");
  private final LogInPauses pauses = new LogInPauses(() -> now);

  @Test
  void a_few_slips_cost_nothing() {
    for (int i = 0; i < 5; i++) {
      pauses.attempt("anna", "home");
    }
  }

  @Test
  void each_further_failure_costs_more_up_to_a_minute() {
    for (int i = 0; i < 5; i++) {
      pauses.attempt("anna", "home");
    }

    for (int seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      now = now.plusSeconds(seconds).minusMillis(1);
      assertThat(isTooSoon("anna", "home")).isTrue();
      now = now.plusMillis(1);
      pauses.attempt("anna", "home");
    }
  }

  @Test
  void whoever_gets_in_is_forgiven() {
    for (int i = 0; i < 4; i++) {
      pauses.attempt("anna", "home");
    }
    pauses.attempt("anna", "home").succeeded();

    for (int i = 0; i < 5; i++) {
      pauses.attempt("anna", "home");
    }
  }

  @Test
  void failures_are_forgotten_after_a_while() {
    for (int i = 0; i < 5; i++) {
      pauses.attempt("anna", "home");
    }
    now = now.plus(Duration.ofMinutes(16));

    for (int i = 0; i < 5; i++) {
      pauses.attempt("anna", "home");
    }
  }

  @Test
  void somebody_elses_guesses_keep_nobody_out_for_long() {
    for (int i = 0; i < 200; i++) {
      now = now.plusSeconds(10);
      pauses.attempt("anna", "attacker " + i);
    }

    assertThat(isTooSoon("anna", "home")).isTrue();
    now = now.plusSeconds(10);
    assertThat(isTooSoon("anna", "home")).isFalse();
  }

  @Test
  void one_address_can_not_try_one_account_after_the_other() {
    for (int i = 0; i < 100; i++) {
      pauses.attempt("victim " + i, "attacker");
    }

    assertThat(isTooSoon("anna", "attacker")).isTrue();
    assertThat(isTooSoon("anna", "home")).isFalse();
  }

  @Test
  void an_office_behind_one_address_can_log_in_all_day() {
    for (int i = 0; i < 1_000; i++) {
      pauses.attempt("colleague " + i, "office").succeeded();
    }
  }

  private boolean isTooSoon(String account, String address) {
    return catchThrowable(() -> pauses.attempt(account, address)) instanceof Refusal;
  }
}
