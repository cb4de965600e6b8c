package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.testkit.Persistence;
import io.ticketflower.web.Client.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Running the installation over HTTP: who gets in, what they see and whom they reach.
class PlatformTest {
  private static final Server SERVER = Server.start();
  private final RoseGarden shop = RoseGarden.open(SERVER);
  private final Superuser olga = Superuser.in(SERVER);
  private final Superuser adam = Superuser.in(SERVER, SERVER.client(), PlatformRole.PLATFORM_ADMIN);

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_superuser_works_in_no_company_and_is_told_what_to_do() {
    Answer me = olga.client().get("/api/v1/me");

    assertThat(me.status()).isEqualTo(403);
    assertThat(me.get("type")).isEqualTo("/problems/in-no-company");
    assertThat(me.get("detail")).contains("/api/v1/platform/companies/{id}/act");
    assertThat(refusals(olga)).contains("GET /api/v1/me");
  }

  @Test
  void nobody_of_a_company_gets_in() {
    assertThat(shop.anna().get("/api/v1/platform/companies").status()).isEqualTo(403);
    assertThat(Superuser.logIn(SERVER.client(), "anna@" + shop.mark() + ".example").status())
        .isEqualTo(401);
    assertThat(RoseGarden.logIn(SERVER.client(), olga.email()).status()).isEqualTo(401);
    assertThat(
            SERVER
                .client()
                .post(
                    "/api/v1/platform/sessions",
                    body("email", olga.email(), "password", PASSWORD + "!"))
                .status())
        .isEqualTo(401);
  }

  @Test
  void companies_and_people_are_looked_up() {
    Answer companies = adam.client().get("/api/v1/platform/companies?text=" + shop.mark());
    assertThat(companies.count("items")).isEqualTo(1);
    assertThat(companies.get("items.0.members")).isEqualTo("2");

    Answer ben = adam.client().get("/api/v1/platform/users/" + shop.benId());
    assertThat(ben.get("user.firstName")).isEqualTo("Ben");
    assertThat(ben.get("companies.0")).isEqualTo("rose-garden-" + shop.mark());
    Answer first = adam.client().get("/api/v1/platform/users?limit=1&text=" + shop.mark());
    Answer second =
        adam.client()
            .get(
                "/api/v1/platform/users?limit=1&text=%s&cursor=%s"
                    .formatted(shop.mark(), first.get("nextCursor")));
    assertThat(second.get("items.0.user.id")).isNotEqualTo(first.get("items.0.user.id"));
    assertThat(adam.client().get("/api/v1/platform/users?role=superuser").count("items"))
        .isPositive();
  }

  @Test
  void figures_are_counted() {
    Answer before = olga.client().get("/api/v1/platform/figures");
    RoseGarden another = RoseGarden.open(SERVER).withLaptops();
    another.submit();

    Answer after = olga.client().get("/api/v1/platform/figures");

    for (String figure : List.of("companies", "people", "memberships", "tickets", "liveSessions")) {
      assertThat(Long.parseLong(after.get(figure)))
          .as(figure)
          .isGreaterThan(Long.parseLong(before.get(figure)));
    }
  }

  @Test
  void whoever_is_shut_out_is_logged_out_at_once_and_can_come_back() {
    String path = "/api/v1/platform/users/" + shop.benId();

    assertThat(adam.client().post(path + "/deactivate", "").get("active")).isEqualTo("false");

    assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(401);
    String address = "ben@" + shop.mark() + ".example";
    assertThat(RoseGarden.logIn(SERVER.client(), address).status()).isEqualTo(401);
    assertThat(adam.client().post(path + "/deactivate", "").status()).isEqualTo(409);
    assertThat(
            adam.client()
                .get("/api/v1/platform/users?active=false&text=" + shop.mark())
                .count("items"))
        .isEqualTo(1);

    assertThat(adam.client().post(path + "/reactivate", "").get("active")).isEqualTo("true");
    assertThat(RoseGarden.logIn(SERVER.client(), address).status()).isEqualTo(201);
    assertThat(actions(adam)).contains(AuditAction.USER_DEACTIVATED, AuditAction.USER_REACTIVATED);
  }

  @Test
  void a_platform_admin_touches_no_superuser_and_acts_for_nobody() {
    Answer refused = adam.client().post("/api/v1/platform/users/" + olga.id() + "/deactivate", "");
    assertThat(refused.get("type")).isEqualTo("/problems/out-of-reach");
    assertThat(
            olga.client().post("/api/v1/platform/users/" + olga.id() + "/deactivate", "").status())
        .isEqualTo(403);

    String company = shop.anna().get("/api/v1/me").get("company.id");
    assertThat(adam.act(company, false).status()).isEqualTo(403);
    assertThat(refusals(adam)).contains("POST /api/v1/platform/companies/" + company + "/act");

    assertThat(
            olga.client().post("/api/v1/platform/users/" + adam.id() + "/deactivate", "").status())
        .isEqualTo(200);
    assertThat(adam.client().get("/api/v1/platform/figures").status()).isEqualTo(401);
    assertThat(Superuser.logIn(SERVER.client(), adam.email()).status()).isEqualTo(401);
  }

  @Test
  void logging_out_ends_it() {
    assertThat(olga.client().delete("/api/v1/platform/sessions/current").status()).isEqualTo(204);

    assertThat(olga.client().get("/api/v1/platform/figures").status()).isEqualTo(401);
    assertThat(actions(olga)).contains(AuditAction.LOGGED_IN, AuditAction.LOGGED_OUT);
  }

  private static List<AuditAction> actions(Superuser who) {
    return entries(who).stream().map(AuditEntry::action).toList();
  }

  private static List<String> refusals(Superuser who) {
    return entries(who).stream()
        .filter(it -> it.action() == AuditAction.ACCESS_REFUSED)
        .map(it -> it.after().json().get("request").orElseThrow().toString().replace("\"", ""))
        .toList();
  }

  private static List<AuditEntry> entries(Superuser who) {
    Persistence persistence = SERVER.get(Persistence.class);
    return persistence
        .transactions()
        .acrossCompanies(() -> persistence.platformAudit().newest(200))
        .stream()
        .filter(
            it -> it.author().by().map(by -> by.value().toString().equals(who.id())).orElse(false))
        .toList();
  }
}
