package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What inviting and accepting answer where they are refused.
class InvitationsTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void the_eleventh_within_an_hour_is_told_how_long_to_wait() {
    Answer last = invite("p0");
    for (int i = 1; last.status() == 201; i++) {
      assertThat(i).isLessThanOrEqualTo(10);
      last = invite("p" + i);
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.get("type")).isEqualTo("/problems/too-many-requests");
    assertThat(Integer.parseInt(last.header("Retry-After").orElseThrow())).isBetween(3500, 3600);
  }

  @Test
  void whoever_is_here_or_invited_is_a_conflict() {
    invite("clara");

    assertThat(invite("clara").get("type")).isEqualTo("/problems/already-invited");
    assertThat(invite("ben").get("type")).isEqualTo("/problems/already-member");
    assertThat(invite("ben").status()).isEqualTo(409);
  }

  @Test
  void an_ownership_is_not_given_away() {
    Answer refused =
        shop.anna()
            .post(
                "/api/v1/invitations",
                "{\"email\": \"clara@rose-garden.example\", \"roles\": [\"owner\"]}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.get("type")).isEqualTo("/problems/beyond-own-rights");
  }

  @Test
  void whoever_manages_no_members_sees_no_invitations() {
    Client ben = shop.ben();

    assertThat(ben.get("/api/v1/invitations").status()).isEqualTo(403);
    assertThat(ben.get("/api/v1/invitations/figures").status()).isEqualTo(403);
    assertThat(
            ben.post("/api/v1/invitations", "{\"email\": \"a@b.example\", \"roles\": [\"user\"]}")
                .status())
        .isEqualTo(403);
  }

  @Test
  void another_companys_invitation_answers_like_a_missing_one() {
    RoseGarden rival = RoseGarden.open(SERVER);
    String path = "/api/v1/invitations/" + invite("clara").get("invitation.id");

    assertThat(rival.anna().get(path).status()).isEqualTo(404);
    assertThat(rival.anna().post(path + "/resend", "").status()).isEqualTo(404);
    assertThat(rival.anna().post(path + "/revoke", "").status()).isEqualTo(404);
    assertThat(rival.anna().with("If-Match", "\"1\"").delete(path).status()).isEqualTo(404);
  }

  @Test
  void a_token_is_good_once_and_for_nobody_else() {
    String token = invite("clara").get("delivery.token");
    String acceptance =
        body("token", token, "password", PASSWORD, "firstName", "Clara", "lastName", "Lind");

    assertThat(shop.ben().post("/api/v1/invitations/join", body("token", token)).get("type"))
        .isEqualTo("/problems/somebody-elses-invitation");
    assertThat(shop.visitor().post("/api/v1/invitations/accept", acceptance).status())
        .isEqualTo(201);
    assertThat(shop.visitor().post("/api/v1/invitations/accept", acceptance).get("type"))
        .isEqualTo("/problems/wrong-state");
    assertThat(shop.visitor().post("/api/v1/invitations/check", body("token", "nonsense")).status())
        .isEqualTo(404);
  }

  @Test
  void guessing_an_accounts_password_is_slowed_down() {
    RoseGarden other = RoseGarden.open(SERVER);
    String token =
        shop.anna()
            .post(
                "/api/v1/invitations",
                "{\"email\": \"anna@%s.example\", \"roles\": [\"user\"]}".formatted(other.mark()))
            .get("delivery.token");
    Answer answer = guess(token, "a wrong password 0");
    for (int i = 1; answer.status() == 401; i++) {
      assertThat(i).isLessThan(10);
      answer = guess(token, "a wrong password " + i);
    }

    assertThat(answer.status()).isEqualTo(429);
  }

  private Answer guess(String token, String password) {
    return shop.visitor()
        .post("/api/v1/invitations/accept", body("token", token, "password", password));
  }

  @Test
  void a_list_that_is_none_is_refused_as_a_whole() {
    assertThat(list("").status()).isEqualTo(400);
    assertThat(list("name,age\nx,1\n").get("errors.0.pointer")).isEqualTo("/csv");
    assertThat(list("email,roles\n" + "a@b.example,user\n".repeat(101)).get("errors.0.code"))
        .isEqualTo("LIST_LENGTH");
    assertThat(list("email,roles\n\"a@b.example,user\n").status()).isLessThan(500);
  }

  private Answer list(String csv) {
    return shop.anna().post("/api/v1/invitations/import/preview", body("csv", csv));
  }

  private Answer invite(String name) {
    return shop.anna()
        .post(
            "/api/v1/invitations",
            "{\"email\": \"%s@%s.example\", \"roles\": [\"user\"]}".formatted(name, shop.mark()));
  }
}
