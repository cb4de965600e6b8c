package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.testkit.mail.InMemoryMail;
import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What setting a password answers where it is refused.
class PasswordsTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);
  private final Client visitor = SERVER.client();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_password_that_many_choose_is_refused() {
    Answer refused =
        shop.ben().put("/api/v1/me/password", body("current", PASSWORD, "next", "Sunshine-2026!"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("errors.0.code")).isEqualTo("PASSWORD_REFUSED");
    assertThat(refused.get("errors.0.message")).contains("many choose");
  }

  @Test
  void the_answer_does_not_tell_whether_an_address_is_known() {
    Answer known = ask("ben@" + shop.mark() + ".example");
    Answer unknown = ask("nobody@" + shop.mark() + ".example");

    assertThat(known.status()).isEqualTo(202).isEqualTo(unknown.status());
    assertThat(known.text()).isEqualTo(unknown.text()).isEmpty();
    assertThat(SERVER.get(InMemoryMail.class).letters())
        .extracting(letter -> letter.to().value())
        .contains("ben@" + shop.mark() + ".example")
        .doesNotContain("nobody@" + shop.mark() + ".example");
  }

  @Test
  void the_sixth_letter_within_an_hour_has_to_wait_whether_the_address_is_known_or_not() {
    for (String name : new String[] {"anna@", "somebody@"}) {
      String address = name + shop.mark() + ".example";
      for (int i = 0; i < 5; i++) {
        assertThat(ask(address).status()).isEqualTo(202);
      }

      Answer sixth = ask(address);

      assertThat(sixth.status()).isEqualTo(429);
      assertThat(sixth.header("Retry-After")).isPresent();
    }
  }

  @Test
  void a_language_and_a_time_zone_that_are_none_are_refused_together() {
    Answer refused =
        shop.ben()
            .put(
                "/api/v1/me",
                body("firstName", "Ben", "lastName", "Holm", "language", "?", "timeZone", "Mars"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("errors.0.pointer")).isEqualTo("/language");
    assertThat(refused.get("errors.1.pointer")).isEqualTo("/timeZone");
  }

  @Test
  void a_token_that_is_none_is_answered_404() {
    Answer refused =
        visitor.post(
            "/api/v1/password-resets/complete",
            body("token", "nonsense", "password", "several words of my own"));

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.get("detail")).contains("new letter");
  }

  private Answer ask(String address) {
    return visitor.post("/api/v1/password-resets", body("email", address));
  }
}
