package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.ticketflower.web.Client.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Programs that come with a key instead of an access token: what they may, and what they never
/// may.
class ApiKeysTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER).withLaptops();
  private static final String KEYS = "/api/v1/api-keys";
  private static final String NOBODYS_ID = "01a1fc5f-0000-7000-8000-000000000000";
  private static final String UNKNOWN_KEY = "tf_4vQ0aZ9k_" + "x".repeat(56);

  /// All that some key gets as far as, by method and route; of a collection with a star, all of it.
  private static final Set<String> WITHIN =
      Set.of(
          "audit*",
          "company-roles*",
          "contacts*",
          "tasks*",
          "ticket-definitions*",
          "ticket-errors*",
          "tickets*",
          "workflow-definitions*",
          "GET company",
          "PUT company",
          "GET me",
          "GET my/tasks",
          "GET my/tasks/free",
          "GET my/tickets",
          "GET ticket-types",
          "GET members",
          "GET members/{id}",
          "DELETE members/{id}",
          "PUT members/{id}/availability",
          "PUT members/{id}/roles",
          "PUT members/{id}/status",
          "GET invitations",
          "POST invitations",
          "GET invitations/figures",
          "POST invitations/import",
          "POST invitations/import/preview",
          "GET invitations/{id}",
          "DELETE invitations/{id}",
          "POST invitations/{id}/resend",
          "POST invitations/{id}/revoke");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_program_works_with_a_key_as_far_as_its_scopes_go() {
    Client program = program(SHOP.anna(), "submit_tickets");

    Answer ticket =
        program.post("/api/v1/tickets", "{\"type\": \"laptop\", \"data\": {\"sku\": \"X1\"}}");
    assertThat(ticket.status()).as(ticket.text()).isEqualTo(201);
    assertThat(program.get("/api/v1/tickets/" + ticket.get("ticket.id")).status()).isEqualTo(200);

    Answer refused = program.get("/api/v1/tickets");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.get("detail")).contains("read all tickets", "scopes");
    assertThat(program.get("/api/v1/me").get("permissions")).isEqualTo("[\"submit_tickets\"]");
  }

  @Test
  void the_key_is_shown_once_and_recognised_by_its_beginning() {
    Answer made = make(SHOP.ben(), "\"submit_tickets\"");

    String secret = made.get("secret");
    String prefix = made.get("apiKey.prefix");
    assertThat(secret).startsWith(prefix + "_").hasSizeGreaterThan(50);
    assertThat(prefix).matches("tf_[0-9A-Za-z]{8}");
    assertThat(made.header("Location")).contains(KEYS + "/" + made.get("apiKey.id"));
    Answer read = SHOP.ben().get(KEYS + "/" + made.get("apiKey.id"));
    assertThat(read.get("prefix")).isEqualTo(prefix);
    assertThat(read.text()).doesNotContain(secret.substring(prefix.length() + 1));
    assertThat(SHOP.ben().get("/api/v1/me/api-keys").text())
        .contains(prefix)
        .doesNotContain(secret.substring(prefix.length() + 1));
  }

  @Test
  void a_request_that_is_repeated_answers_with_the_key_but_without_its_secret() {
    Client anna = SHOP.anna().with("Idempotency-Key", "once");

    Answer first = make(anna, "\"submit_tickets\"");
    Answer second = make(anna, "\"submit_tickets\"");

    assertThat(first.find("secret")).isPresent();
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.get("apiKey.id")).isEqualTo(first.get("apiKey.id"));
    assertThat(second.find("secret")).isEmpty();
  }

  @Test
  void all_faults_are_told_at_once() {
    Answer unfit =
        SHOP.ben()
            .post(
                KEYS,
                """
                {"name": "X", "scopes": ["submit_tickets", "read_audit", "own_company"],
                 "expiresAt": "2020-01-01T00:00:00Z"}\
                """);

    assertThat(unfit.status()).isEqualTo(422);
    assertThat(unfit.count("errors")).isEqualTo(3);
    assertThat(unfit.get("errors.0.pointer")).isEqualTo("/scopes");
    assertThat(unfit.get("errors.0.message"))
        .isEqualTo("Expected permissions that you have yourself, but read_audit is none.");
    assertThat(unfit.get("errors.1.code")).isEqualTo("IN_PERSON_ONLY");
    assertThat(unfit.get("errors.2.pointer")).isEqualTo("/expiresAt");
    assertThat(unfit.get("errors.2.message")).startsWith("Expected a time after");

    Answer misshapen = SHOP.ben().post(KEYS, "{\"name\": \" \", \"scopes\": [], \"expires\": 1}");
    assertThat(misshapen.status()).isEqualTo(400);
    assertThat(misshapen.text()).contains("/name", "/scopes", "/expires");
  }

  @Test
  void a_key_is_good_for_366_days_at_most() {
    Instant now = Instant.now();

    assertThat(until(now.plus(Duration.ofDays(365))).status()).isEqualTo(201);
    assertThat(until(now.plus(Duration.ofDays(367))).status()).isEqualTo(422);
  }

  private static Answer until(Instant expiresAt) {
    return SHOP.ben()
        .post(
            KEYS,
            "{\"name\": \"X\", \"scopes\": [\"submit_tickets\"], \"expiresAt\": \"%s\"}"
                .formatted(expiresAt));
  }

  @Test
  void nobody_has_more_than_twenty() {
    RoseGarden shop = RoseGarden.open(SERVER);
    for (int i = 0; i < 20; i++) {
      assertThat(make(shop.ben(), "\"submit_tickets\"").status()).isEqualTo(201);
    }

    Answer refused = make(shop.ben(), "\"submit_tickets\"");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.get("type")).isEqualTo("/problems/too-many-keys");
    assertThat(make(shop.anna(), "\"submit_tickets\"").status()).isEqualTo(201);
  }

  @Test
  void a_key_that_is_unknown_or_revoked_answers_like_a_wrong_token() {
    Answer made = make(SHOP.ben(), "\"submit_tickets\"");
    Client program = SERVER.client().bearing(made.get("secret"));
    assertThat(program.get("/api/v1/me").status()).isEqualTo(200);
    String path = KEYS + "/" + made.get("apiKey.id");

    assertThat(SHOP.ben().delete(path).status()).isEqualTo(204);
    assertThat(SHOP.ben().delete(path).status()).isEqualTo(204);

    Answer wrongToken = SERVER.client().bearing("nonsense").get("/api/v1/me");
    for (String key : List.of(made.get("secret"), UNKNOWN_KEY, made.get("secret") + "x")) {
      Answer refused = SERVER.client().bearing(key).get("/api/v1/me");
      assertThat(refused.status()).isEqualTo(401);
      assertThat(told(refused)).isEqualTo(told(wrongToken));
      assertThat(refused.header("WWW-Authenticate"))
          .isEqualTo(wrongToken.header("WWW-Authenticate"));
    }
    assertThat(SHOP.ben().get(path).get("status")).isEqualTo("REVOKED");
  }

  /// But for the id that each request has to itself.
  private static String told(Answer answer) {
    return answer.text().replace(answer.get("requestId"), "");
  }

  @Test
  void the_list_tells_when_a_key_was_used() {
    Answer made = make(SHOP.ben(), "\"submit_tickets\"");
    String path = KEYS + "/" + made.get("apiKey.id");
    assertThat(SHOP.ben().get(path).find("lastUsedAt")).isEmpty();

    SERVER.client().bearing(made.get("secret")).get("/api/v1/me");

    assertThat(SHOP.ben().get(path).find("lastUsedAt")).isPresent();
  }

  @Test
  void a_password_that_changes_leaves_keys_alone() {
    RoseGarden shop = RoseGarden.open(SERVER);
    Client program = program(shop.ben(), "submit_tickets");

    assertThat(
            shop.ben()
                .put("/api/v1/me/password", body("current", PASSWORD, "next", "a new long one"))
                .status())
        .isEqualTo(204);

    assertThat(program.get("/api/v1/me").status()).isEqualTo(200);
  }

  @Test
  void whoever_is_removed_takes_their_keys_along() {
    RoseGarden shop = RoseGarden.open(SERVER);
    Client program = program(shop.ben(), "submit_tickets");

    assertThat(
            shop.anna()
                .with("If-Match", "\"1\"")
                .delete("/api/v1/members/" + shop.benId())
                .status())
        .isEqualTo(204);

    assertThat(program.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(shop.anna().get(KEYS + "?owner=" + shop.benId()).get("items.0.status"))
        .isEqualTo("REVOKED");
  }

  @Test
  void a_suspended_company_is_closed_to_keys() {
    RoseGarden shop = RoseGarden.open(SERVER);
    Client program = program(shop.anna(), "submit_tickets");

    assertThat(shop.anna().post("/api/v1/company/suspend", "").status()).isLessThan(300);

    Answer refused = program.get("/api/v1/my/tickets");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.get("type")).isEqualTo("/problems/company-closed");
  }

  @Test
  void whoever_looks_after_the_members_sees_and_revokes_their_keys() {
    RoseGarden shop = RoseGarden.open(SERVER);
    Answer bens = make(shop.ben(), "\"submit_tickets\"");
    Client program = SERVER.client().bearing(bens.get("secret"));
    Answer annas = make(shop.anna(), "\"submit_tickets\"");

    assertThat(shop.anna().get(KEYS).count("items")).isEqualTo(2);
    assertThat(shop.anna().get(KEYS + "?owner=" + shop.benId()).get("items.0.owner.name"))
        .isEqualTo("Ben Holm");
    assertThat(shop.ben().get(KEYS).status()).isEqualTo(403);
    assertThat(shop.ben().get(KEYS + "/" + annas.get("apiKey.id")).status()).isEqualTo(404);
    assertThat(shop.ben().delete(KEYS + "/" + annas.get("apiKey.id")).status()).isEqualTo(404);
    assertThat(shop.anna().delete("/api/v1/members/" + shop.benId() + "/api-keys").status())
        .isEqualTo(204);
    assertThat(program.get("/api/v1/me").status()).isEqualTo(401);

    Answer log = shop.anna().get("/api/v1/audit?object=" + bens.get("apiKey.id"));
    assertThat(log.get("items.0.action")).isEqualTo("API_KEY_REVOKED");
    assertThat(log.get("items.0.by.name")).isEqualTo("Anna Berg");
    assertThat(log.get("items.1.action")).isEqualTo("API_KEY_MADE");
    assertThat(log.get("items.1.after.scopes")).isEqualTo("[\"SUBMIT_TICKETS\"]");
    assertThat(log.text()).doesNotContain(bens.get("secret"));
  }

  @Test
  void what_a_program_did_and_was_refused_is_written_down_with_its_key() {
    Answer made = make(SHOP.anna(), "\"manage_contacts\"");
    Client program = SERVER.client().bearing(made.get("secret"));

    Answer mia = program.post("/api/v1/contacts", "{\"name\": \"Mia Hart\"}");
    assertThat(mia.status()).isEqualTo(201);
    Answer done = SHOP.anna().get("/api/v1/audit?object=" + mia.get("id"));
    assertThat(done.get("items.0.by.name")).isEqualTo("Anna Berg");
    assertThat(done.get("items.0.apiKey")).isEqualTo(made.get("apiKey.id"));

    assertThat(program.get("/api/v1/me/api-keys").status()).isEqualTo(403);
    Answer refused = SHOP.anna().get("/api/v1/audit?action=ACCESS_REFUSED&limit=1");
    assertThat(refused.get("items.0.after.problem")).isEqualTo("IN_PERSON_ONLY");
    assertThat(refused.get("items.0.apiKey")).isEqualTo(made.get("apiKey.id"));
    assertThat(SHOP.anna().get("/api/v1/audit/export").text()).contains(made.get("apiKey.id"));
  }

  /// With all scopes that there are, so that only what is for people is refused as such.
  @TestFactory
  Stream<DynamicTest> whatever_is_not_named_is_for_people_only() {
    Client program = SERVER.client().bearing(make(SHOP.anna(), ALL_SCOPES).get("secret"));
    return routes()
        .map(route ->
            dynamicTest(
                route.getHttpMethodName() + " " + within(route),
                () -> {
                  Answer answer = program.send(route.getHttpMethodName(), path(route), "{}");
                  if (isWithin(route)) {
                    assertThat(answer.text()).doesNotContain("/problems/in-person-only");
                  } else {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
                    assertThat(answer.get("type")).isEqualTo("/problems/in-person-only");
                  }
                }));
  }

  @Test
  void another_way_to_write_an_address_opens_nothing() {
    Client program = SERVER.client().bearing(make(SHOP.anna(), ALL_SCOPES).get("secret"));

    assertThat(program.get("/api/v1/me/").status()).isEqualTo(200);
    assertThat(program.get("/api/v1/me/sessions/").status()).isEqualTo(403);
    assertThat(program.get("/api/v1/company/export/").status()).isEqualTo(403);
  }

  @Test
  void of_what_everybody_reads_a_key_reads_what_its_scopes_are_about() {
    Client auditor = program(SHOP.anna(), "read_audit");

    assertThat(auditor.get("/api/v1/audit").status()).isEqualTo(200);
    assertThat(auditor.get("/api/v1/members").status()).isEqualTo(200);
    Answer refused = auditor.get("/api/v1/my/tickets");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.get("detail")).contains("submit_tickets");
    assertThat(auditor.get("/api/v1/my/tasks").status()).isEqualTo(403);
    assertThat(auditor.get("/api/v1/contacts").status()).isEqualTo(403);
    assertThat(program(SHOP.anna(), "manage_contacts").get("/api/v1/contacts").status())
        .isEqualTo(200);
  }

  @Test
  void a_program_invites_with_no_more_than_its_scopes() {
    Client program = program(SHOP.anna(), INVITING, "submit_tickets");

    assertThat(
            program
                .post(
                    "/api/v1/invitations",
                    "{\"email\": \"kim@" + SHOP.mark() + ".example\", \"roles\": [\"admin\"]}")
                .get("type"))
        .isEqualTo("/problems/beyond-own-rights");
    assertThat(
            program
                .post(
                    "/api/v1/invitations",
                    "{\"email\": \"kim@" + SHOP.mark() + ".example\", \"roles\": [\"user\"]}")
                .status())
        .isEqualTo(201);
  }

  @Test
  void a_program_shares_the_pace_of_the_person_and_a_stranger_that_of_the_address() {
    try (Server server = Server.start(Map.of("ticketflower.web.requests-per-minute", 30))) {
      RoseGarden shop = RoseGarden.open(server);
      Client program =
          server.client().bearing(make(shop.ben(), "\"submit_tickets\"").get("secret"));
      Client stranger = server.client().bearing(UNKNOWN_KEY);

      assertThat(program.get("/api/v1/me").header("RateLimit")).isPresent();
      for (int i = 0; i < 30; i++) {
        stranger.get("/api/v1/me");
      }
      Answer refused = stranger.get("/api/v1/me");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("Retry-After")).isPresent();
      for (int i = 0; i < 30; i++) {
        shop.ben().get("/api/v1/me");
      }
      assertThat(shop.ben().get("/api/v1/me").status()).isEqualTo(429);
      assertThat(program.get("/api/v1/me").status()).isEqualTo(429);
    }
  }

  private static final String INVITING = "invite_people";

  private static final String ALL_SCOPES =
      """
      "submit_tickets", "work_on_tasks", "read_all_tickets", "assign_tasks", "repair_tickets",
      "read_definitions", "design_workflows", "manage_company", "manage_contacts", "manage_members", "invite_people",
      "read_audit"\
      """;

  private static Client program(Client maker, String... scopes) {
    String secret = make(maker, "\"" + String.join("\", \"", scopes) + "\"").get("secret");
    return SERVER.client().bearing(secret);
  }

  private static Answer make(Client maker, String scopes) {
    return maker.post(KEYS, "{\"name\": \"Watering can\", \"scopes\": [%s]}".formatted(scopes));
  }

  private static Stream<UriRouteInfo<?, ?>> routes() {
    return SERVER
        .get(Router.class)
        .uriRoutes()
        .filter(route -> route.getUriMatchTemplate().toString().startsWith("/api/v1/"))
        .filter(route -> !route.getHttpMethodName().equals("HEAD"));
  }

  private static boolean isWithin(UriRouteInfo<?, ?> route) {
    String path = within(route);
    return WITHIN.contains(path.replaceAll("/.*", "") + "*")
        || WITHIN.contains(route.getHttpMethodName() + " " + path);
  }

  private static String within(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toString().substring("/api/v1/".length());
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toString().replaceAll("\\{[^}]*}", NOBODYS_ID);
  }
}
