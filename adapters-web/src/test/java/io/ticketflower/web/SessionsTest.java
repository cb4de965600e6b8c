package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Where people are logged in, and how that ends.
class SessionsTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);
  private final String ben = "ben@" + shop.mark() + ".example";

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void the_program_is_told_by_at_most_200_characters_and_the_present_session_is_marked() {
    Client fox = SERVER.client().with("User-Agent", "Fox/1.0 " + "x".repeat(300));
    Client here = SERVER.client().bearing(RoseGarden.logIn(fox, ben).get("accessToken"));

    Answer mine = here.get("/api/v1/me/sessions");

    assertThat(mine.count("items")).isEqualTo(2);
    assertThat(mine.get("items.0.client")).startsWith("Fox/1.0 ").hasSize(200);
    assertThat(mine.get("items.0.address")).isEqualTo("127.0.0.1");
    assertThat(mine.get("items.0.current")).isEqualTo("true");
    assertThat(mine.get("items.1.current")).isEqualTo("false");
    assertThat(mine.text()).doesNotContain("Token");
  }

  @Test
  void an_ended_session_answers_401_at_once() {
    Client other =
        SERVER.client().bearing(RoseGarden.logIn(SERVER.client(), ben).get("accessToken"));
    assertThat(other.get("/api/v1/me").status()).isEqualTo(200);

    assertThat(shop.ben().delete("/api/v1/me/sessions").status()).isEqualTo(204);

    assertThat(other.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void another_companys_member_answers_like_a_missing_one() {
    RoseGarden rival = RoseGarden.open(SERVER);
    String sessions = "/api/v1/members/" + shop.benId() + "/sessions";
    String one = sessions + "/" + shop.ben().get("/api/v1/me/sessions").get("items.0.id");

    assertThat(rival.anna().get(sessions).status()).isEqualTo(404);
    assertThat(rival.anna().delete(sessions).status()).isEqualTo(404);
    assertThat(rival.anna().delete(one).status()).isEqualTo(404);
    assertThat(shop.ben().get(sessions).status()).isEqualTo(403);
    assertThat(shop.ben().delete(sessions).status()).isEqualTo(403);
    assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void nobody_switches_to_where_they_do_not_belong() {
    RoseGarden rival = RoseGarden.open(SERVER);
    Client anna = shop.anna();

    assertThat(switchTo(anna, "rose-garden-" + rival.mark()).status()).isEqualTo(404);
    assertThat(switchTo(anna, "nobody-there").status()).isEqualTo(404);
  }

  @Test
  void where_sign_up_is_closed_it_is_said_what_to_do_instead() {
    try (Server closed = Server.start(Map.of("ticketflower.sign-up", "closed"))) {
      Answer refused =
          closed
              .client()
              .post(
                  "/api/v1/companies",
                  body(
                      "companyName",
                      "Bakery",
                      "email",
                      "cleo@bakery.example",
                      "password",
                      RoseGarden.PASSWORD,
                      "firstName",
                      "Cleo",
                      "lastName",
                      "Lind"));

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.get("type")).isEqualTo("/problems/sign-up-closed");
      assertThat(refused.get("detail")).contains("invitation").contains("operator");
    }
  }

  private static Answer switchTo(Client client, String slug) {
    return client.post("/api/v1/sessions/switch", body("company", slug));
  }
}
