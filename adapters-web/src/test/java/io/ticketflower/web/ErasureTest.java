package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.web.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// People who are erased, by their company or by themselves.
class ErasureTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void somebody_who_has_left_is_erased() {
    String member = "/api/v1/members/" + shop.benId();
    Answer early = shop.anna().post(member + "/erase", "");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.get("type")).isEqualTo("/problems/wrong-state");
    shop.anna().with("If-Match", "\"1\"").delete(member);

    assertThat(shop.anna().post(member + "/erase", "").status()).isEqualTo(204);

    Answer former = shop.anna().get("/api/v1/members?status=REMOVED");
    assertThat(former.get("items.0.firstName") + " " + former.get("items.0.lastName"))
        .isEqualTo("Erased person");
    assertThat(former.get("items.0.email"))
        .isEqualTo("erased-%s@erased.invalid".formatted(shop.benId()));
  }

  @Test
  void nobody_erases_without_the_permission_or_from_another_company() {
    String member = "/api/v1/members/" + shop.benId() + "/erase";

    assertThat(shop.ben().post(member, "").status()).isEqualTo(403);
    assertThat(RoseGarden.open(SERVER).anna().post(member, "").status()).isEqualTo(404);
  }

  @Test
  void one_erases_oneself_and_is_nobody_then() {
    assertThat(farewell(shop.ben(), PASSWORD, "ben").status()).isEqualTo(204);

    assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(401);
    assertThat(RoseGarden.logIn(shop.visitor(), "ben@" + shop.mark() + ".example").status())
        .isEqualTo(401);
  }

  @Test
  void a_wrong_password_or_another_address_is_refused_by_its_field() {
    Answer wrong = farewell(shop.ben(), "guessed", "ben");
    Answer mistyped = farewell(shop.ben(), PASSWORD, "benn");

    assertThat(wrong.status()).isEqualTo(422).isEqualTo(mistyped.status());
    assertThat(wrong.get("errors.0.pointer")).isEqualTo("/password");
    assertThat(mistyped.get("errors.0.pointer")).isEqualTo("/email");
    assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void the_last_owner_is_told_of_which_company() {
    Answer refused = farewell(shop.anna(), PASSWORD, "anna");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.get("type")).isEqualTo("/problems/last-owner");
    assertThat(refused.get("detail")).contains("rose-garden-" + shop.mark());
  }

  private Answer farewell(Client person, String password, String name) {
    return person.send(
        "DELETE",
        "/api/v1/me",
        body("password", password, "email", name + "@" + shop.mark() + ".example"));
  }
}
