package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.testkit.mail.InMemoryMail;
import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Addresses that are verified and changed.
class EmailsTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);
  private final Client visitor = SERVER.client();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void one_sees_whether_the_own_address_is_verified_and_is_sent_the_letter_again() {
    assertThat(isVerified(shop.ben())).isEqualTo("false");
    assertThat(shop.ben().post("/api/v1/me/email/verification", "").status()).isEqualTo(202);

    assertThat(follow(address("ben")).status()).isEqualTo(204);

    assertThat(isVerified(shop.ben())).isEqualTo("true");
    Answer again = shop.ben().post("/api/v1/me/email/verification", "");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.get("type")).isEqualTo("/problems/wrong-state");
  }

  @Test
  void a_followed_link_is_worth_nothing_any_more_and_nothing_but_a_post_follows_it() {
    String token = RoseGarden.token(SERVER, address("ben"));
    assertThat(visitor.get("/api/v1/email-verifications").status()).isEqualTo(405);
    assertThat(isVerified(shop.ben())).isEqualTo("false");
    follow(address("ben"));

    Answer refused = visitor.post("/api/v1/email-verifications", body("token", token));

    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.get("detail")).contains("new letter");
  }

  @Test
  void whoever_is_unverified_invites_nobody_and_is_told_what_to_do() {
    String owner = "nora@" + shop.mark() + ".example";
    Client nora =
        visitor.bearing(
            visitor
                .post(
                    "/api/v1/companies",
                    body(
                        "companyName",
                        "Nora's",
                        "email",
                        owner,
                        "password",
                        PASSWORD,
                        "firstName",
                        "Nora",
                        "lastName",
                        "Nau"))
                .get("accessToken"));

    for (Answer refused :
        new Answer[] {
          nora.post("/api/v1/invitations", "{\"email\": \"a@b.example\", \"roles\": [\"user\"]}"),
          nora.post("/api/v1/invitations/import", body("csv", "email,roles\na@b.example,user")),
          nora.post(
              "/api/v1/invitations/import/preview", body("csv", "email,roles\na@b.example,user"))
        }) {
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.get("type")).isEqualTo("/problems/address-unverified");
      assertThat(refused.get("detail")).contains("POST /api/v1/me/email/verification");
    }
  }

  @Test
  void an_account_that_is_unverified_joins_no_further_company() {
    RoseGarden other = RoseGarden.open(SERVER);
    String verification = RoseGarden.token(SERVER, address("ben"));
    String token =
        other
            .anna()
            .post(
                "/api/v1/invitations",
                "{\"email\": \"ben@%s.example\", \"roles\": [\"user\"]}".formatted(shop.mark()))
            .get("delivery.token");

    Answer refused = shop.ben().post("/api/v1/invitations/join", body("token", token));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.get("type")).isEqualTo("/problems/address-unverified");
    visitor.post("/api/v1/email-verifications", body("token", verification));
    assertThat(shop.ben().post("/api/v1/invitations/join", body("token", token)).status())
        .isEqualTo(201);
  }

  @Test
  void an_address_is_changed_by_a_letter_to_the_new_one() {
    EmailAddress next = address("benedict");

    assertThat(change(next, PASSWORD).status()).isEqualTo(202);
    assertThat(shop.ben().get("/api/v1/me").get("user.email")).isEqualTo(address("ben").value());
    assertThat(follow(next).status()).isEqualTo(204);

    assertThat(shop.ben().get("/api/v1/me").get("user.email")).isEqualTo(next.value());
    assertThat(RoseGarden.logIn(visitor, next.value()).status()).isEqualTo(201);
  }

  @Test
  void the_answer_does_not_tell_whether_the_new_address_is_known() {
    Answer known = change(address("anna"), PASSWORD);
    Answer unknown = change(address("nobody"), PASSWORD);

    assertThat(known.status()).isEqualTo(202).isEqualTo(unknown.status());
    assertThat(known.text()).isEqualTo(unknown.text()).isEmpty();
    assertThat(SERVER.get(InMemoryMail.class).lettersTo(address("anna")).getLast().subject())
        .isEqualTo("Somebody wanted to use your e-mail address");
  }

  @Test
  void a_wrong_password_or_the_same_address_is_refused_by_its_field() {
    Answer wrong = change(address("benedict"), "guessed");
    Answer same = change(address("ben"), PASSWORD);

    assertThat(wrong.status()).isEqualTo(422).isEqualTo(same.status());
    assertThat(wrong.get("errors.0.pointer")).isEqualTo("/password");
    assertThat(same.get("errors.0.pointer")).isEqualTo("/email");
  }

  @Test
  void the_sixth_letter_to_an_address_within_an_hour_has_to_wait() {
    for (int i = 0; i < 5; i++) {
      assertThat(change(address("benedict"), PASSWORD).status()).isEqualTo(202);
    }

    Answer sixth = change(address("benedict"), PASSWORD);

    assertThat(sixth.status()).isEqualTo(429);
    assertThat(sixth.header("Retry-After")).isPresent();
    assertThat(shop.ben().post("/api/v1/me/email/verification", "").status()).isEqualTo(202);
  }

  @Test
  void an_address_that_was_taken_meanwhile_is_answered_409() {
    change(address("shared"), PASSWORD);
    String bens = RoseGarden.token(SERVER, address("shared"));
    shop.anna().post("/api/v1/me/email", wish(address("shared"), PASSWORD));
    follow(address("shared"));

    Answer late = visitor.post("/api/v1/email-verifications", body("token", bens));

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.get("type")).isEqualTo("/problems/taken");
  }

  private EmailAddress address(String name) {
    return new EmailAddress(name + "@" + shop.mark() + ".example");
  }

  private static String isVerified(Client person) {
    return person.get("/api/v1/me").get("emailVerified");
  }

  private Answer follow(EmailAddress address) {
    return visitor.post(
        "/api/v1/email-verifications", body("token", RoseGarden.token(SERVER, address)));
  }

  private Answer change(EmailAddress next, String password) {
    return shop.ben().post("/api/v1/me/email", wish(next, password));
  }

  private static String wish(EmailAddress next, String password) {
    return body("email", next.value(), "password", password);
  }
}
