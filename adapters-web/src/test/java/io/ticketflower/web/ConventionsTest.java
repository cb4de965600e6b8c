package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ticketflower.web.Client.Answer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What all routes have in common, as a client relies on it.
class ConventionsTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER).withLaptops();
  private static final RoseGarden RIVAL = RoseGarden.open(SERVER).withLaptops();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void a_body_is_told_all_its_faults_at_once() {
    Answer answer =
        SHOP.visitor()
            .post(
                "/api/v1/companies",
                """
                {"companyName": "  ", "email": "anna at home", "pasword": "x", "firstName": 7}
                """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("type")).isEqualTo("/problems/invalid-request");
    assertThat(answer.get("errors"))
        .contains("{\"pointer\":\"/companyName\",\"code\":\"TEXT_LENGTH\"")
        .contains("{\"pointer\":\"/email\",\"code\":\"WRONG_FORM\"")
        .contains("{\"pointer\":\"/password\",\"code\":\"MISSING_FIELD\"")
        .contains("{\"pointer\":\"/firstName\",\"code\":\"WRONG_TYPE\"")
        .contains("{\"pointer\":\"/lastName\",\"code\":\"MISSING_FIELD\"")
        .contains("{\"pointer\":\"/pasword\",\"code\":\"UNKNOWN_FIELD\"")
        .contains("Did you mean \\\"password\\\"?");
  }

  @Test
  void malformed_json_is_told_by_line_and_column() {
    Answer answer = SHOP.anna().post("/api/v1/tickets", "{\n  \"type\": laptop\n}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("type")).isEqualTo("/problems/malformed-json");
    assertThat(answer.get("detail")).contains("line 2");
  }

  @Test
  void data_that_does_not_fit_the_form_is_told_by_pointer() {
    Answer answer =
        SHOP.anna().post("/api/v1/tickets", "{\"type\": \"laptop\", \"data\": {\"sku\": 7}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.get("errors.0.pointer")).isEqualTo("/data/sku");
  }

  @Test
  void another_companys_things_answer_like_things_that_are_not_there() {
    Answer submitted = RIVAL.submit();
    String ticket = submitted.get("ticket.id");
    String nobodys = "01a1fc5f-0000-7000-8000-000000000000";

    for (String path :
        List.of("/api/v1/tickets/%s", "/api/v1/tickets/%s/history", "/api/v1/members/%s")) {
      String theirs = path.contains("members") ? RIVAL.benId() : ticket;
      Answer foreign = SHOP.anna().with("X-Request-Id", "1").get(path.formatted(theirs));
      Answer missing = SHOP.anna().with("X-Request-Id", "1").get(path.formatted(nobodys));
      Answer nonsense = SHOP.anna().with("X-Request-Id", "1").get(path.formatted("nonsense"));
      assertThat(foreign.status()).isEqualTo(404);
      assertThat(foreign.text().replace(theirs, "?"))
          .isEqualTo(missing.text().replace(nobodys, "?"));
      assertThat(foreign.text().replace(theirs, "?"))
          .isEqualTo(nonsense.text().replace("nonsense", "?"));
    }
    assertThat(
            SHOP.ben().post("/api/v1/tasks/" + submitted.get("tasks.0.id") + "/claim", "").status())
        .isEqualTo(404);
    assertThat(SHOP.anna().get("/api/v1/tickets").text()).doesNotContain(ticket);
  }

  @Test
  void whoever_has_no_right_is_told_which() {
    Answer answer = SHOP.ben().get("/api/v1/tickets");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.get("detail")).contains("read all tickets");
  }

  @Test
  void a_change_needs_the_version_that_was_seen() {
    String role = SHOP.anna().post("/api/v1/company-roles", body("name", "Drivers")).get("id");
    String path = "/api/v1/company-roles/" + role;

    assertThat(SHOP.anna().patch(path, body("name", "Fast drivers")).status()).isEqualTo(428);
    assertThat(SHOP.anna().with("If-Match", "*").patch(path, body("name", "Any")).status())
        .isEqualTo(428);
    assertThat(
            SHOP.anna()
                .with("If-Match", "\"1\"")
                .patch(path, body("name", "Fast drivers"))
                .status())
        .isEqualTo(200);
    Answer late = SHOP.anna().with("If-Match", "\"1\"").patch(path, body("name", "Slow drivers"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(SHOP.anna().with("If-Match", "W/\"2\"").patch(path, body("name", "x")).status())
        .isEqualTo(412);
    assertThat(
            SHOP.anna().with("If-Match", "2").patch(path, body("name", "x")).get("errors.0.header"))
        .isEqualTo("If-Match");
  }

  @Test
  void a_verb_takes_the_version_where_it_is_given() {
    String triage = SHOP.submit().get("tasks.0.id");

    assertThat(
            SHOP.ben()
                .with("If-Match", "\"9\"")
                .post("/api/v1/tasks/" + triage + "/claim", "")
                .status())
        .isEqualTo(412);
    assertThat(SHOP.ben().post("/api/v1/tasks/" + triage + "/claim", "").status()).isEqualTo(200);
    Answer taken = SHOP.anna().post("/api/v1/tasks/" + triage + "/claim", "");
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.get("type")).isEqualTo("/problems/somebody-elses");
  }

  @Test
  void a_repeated_request_makes_nothing_twice() {
    String ticket = "{\"type\": \"laptop\", \"data\": {\"sku\": \"repeated\"}}";
    Client anna = SHOP.anna().with("Idempotency-Key", "key-1");

    Answer first = anna.post("/api/v1/tickets", ticket);
    Answer again = anna.post("/api/v1/tickets", ticket);
    Answer other = anna.post("/api/v1/tickets", ticket.replace("repeated", "another"));
    Answer elsewhere = anna.post("/api/v1/company-roles", body("name", "Florists"));
    Answer bens = SHOP.ben().with("Idempotency-Key", "key-1").post("/api/v1/tickets", ticket);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.get("ticket.id")).isEqualTo(first.get("ticket.id"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.get("type")).isEqualTo("/problems/request-key-reused");
    assertThat(elsewhere.status()).isEqualTo(422);
    assertThat(bens.get("ticket.id")).isNotEqualTo(first.get("ticket.id"));
  }

  @Test
  void a_list_is_read_page_by_page_to_its_end() {
    RoseGarden shop = RoseGarden.open(SERVER).withLaptops();
    for (int i = 0; i < 5; i++) {
      shop.submit();
    }

    List<String> numbers = new ArrayList<>();
    String cursor = "";
    do {
      Answer page = shop.anna().get("/api/v1/tickets?limit=2&status=ACTIVE" + cursor);
      for (int i = 0; i < page.count("items"); i++) {
        numbers.add(page.get("items." + i + ".number"));
      }
      cursor =
          page.find("nextCursor")
              .map(it -> "&cursor=" + it.toString().replace("\"", ""))
              .orElse("");
    } while (!cursor.isEmpty());

    assertThat(numbers).containsExactly("5", "4", "3", "2", "1");
  }

  @Test
  void a_cursor_leads_nowhere_but_on_in_its_own_list() {
    RoseGarden shop = RoseGarden.open(SERVER).withLaptops();
    shop.submit();
    shop.submit();
    String cursor = shop.anna().get("/api/v1/tickets?limit=1").get("nextCursor");

    assertThat(shop.anna().get("/api/v1/tickets?limit=7&cursor=" + cursor).status()).isEqualTo(200);
    for (String elsewhere :
        List.of(
            "/api/v1/tickets?status=ACTIVE&cursor=" + cursor,
            "/api/v1/my/tickets?cursor=" + cursor,
            "/api/v1/members?cursor=" + cursor,
            "/api/v1/tickets?cursor="
                + (cursor.startsWith("B") ? "C" : "B")
                + cursor.substring(1))) {
      Answer refused = shop.anna().get(elsewhere);
      assertThat(refused.status()).as(elsewhere).isEqualTo(400);
      assertThat(refused.get("errors.0.parameter")).isEqualTo("cursor");
    }
    assertThat(RIVAL.anna().get("/api/v1/tickets?limit=1&cursor=" + cursor).status())
        .isEqualTo(400);
  }

  @Test
  void a_request_keeps_its_name() {
    assertThat(SHOP.anna().with("X-Request-Id", "tour-17").get("/api/v1/me").header("X-Request-Id"))
        .contains("tour-17");
    assertThat(SHOP.anna().with("X-Request-Id", "a b<c>").get("/api/v1/me").header("X-Request-Id"))
        .get()
        .asString()
        .matches("[0-9a-f]{16}");
    var names = new HashSet<String>();
    for (int i = 0; i < 20; i++) {
      names.add(SHOP.anna().get("/nowhere").get("requestId"));
    }
    assertThat(names).hasSize(20);
  }

  @Test
  void browsers_are_told_to_keep_and_guess_nothing() {
    for (String path : List.of("/api/v1/me", "/api/v1/tickets/nonsense", "/nowhere")) {
      Answer answer = SHOP.anna().get(path);
      assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.header("Cache-Control")).contains("no-store");
      assertThat(answer.header("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.header("Content-Security-Policy"))
          .get()
          .asString()
          .contains("frame-ancestors 'none'");
    }
  }

  @Test
  void what_http_itself_refuses_is_a_problem_too() {
    assertThat(SHOP.anna().get("/nowhere").get("status")).isEqualTo("404");
    Answer method = SHOP.anna().delete("/api/v1/tickets");
    assertThat(method.get("status")).isEqualTo("405");
    assertThat(method.header("Allow")).get().asString().contains("GET").contains("POST");
    assertThat(SHOP.anna().with("Accept", "application/xml").get("/api/v1/me").get("status"))
        .isEqualTo("406");
    Answer tooLarge =
        SHOP.anna().post("/api/v1/tickets", "{\"type\": \"" + "a".repeat(300_000) + "\"}");
    assertThat(tooLarge.get("status")).isEqualTo("413");
    assertThat(SHOP.anna().get("/api/v1/me?x=" + "a".repeat(20_000)).get("status"))
        .isEqualTo("431");
  }

  @Test
  void a_definition_may_be_larger_than_other_bodies() {
    String document =
        RoseGarden.WORKFLOW.replace(
            "\"title\": \"Laptop request\"",
            "\"title\": \"Laptop request\", \"description\": \"" + " ".repeat(400_000) + "\"");

    assertThat(
            SHOP.anna().post("/api/v1/workflow-definitions?validateOnly=true", document).status())
        .isEqualTo(200);
  }

  @Test
  void a_document_with_errors_can_be_stored_but_not_published() {
    String faulty = RoseGarden.WORKFLOW.replace("\"to\": \"order\"", "\"to\": \"ordr\"");
    Answer stored = SHOP.anna().post("/api/v1/workflow-definitions", faulty);

    Answer refused =
        SHOP.anna().post("/api/v1/workflow-definitions/" + stored.get("id") + "/publish", "");

    assertThat(stored.count("findings")).isPositive();
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.get("errors.0.pointer")).startsWith("/");
    assertThat(SHOP.anna().post("/api/v1/workflow-definitions", "{\"title\": \"No key\"}").status())
        .isEqualTo(422);
  }

  @Test
  void another_role_holds_from_the_next_request_on() {
    String eva = SHOP.hire("Eva", "Roth");
    Client client =
        SHOP.visitor()
            .bearing(
                RoseGarden.logIn(SHOP.visitor(), "eva@" + SHOP.mark() + ".example")
                    .get("accessToken"));
    assertThat(client.get("/api/v1/tickets").status()).isEqualTo(403);

    SHOP.anna()
        .with("If-Match", "\"1\"")
        .put(
            "/api/v1/members/" + eva + "/roles",
            "{\"roles\": [\"ticket_admin\"], \"companyRoles\": []}");

    assertThat(client.get("/api/v1/tickets").status()).isEqualTo(200);
  }

  @Test
  void a_refresh_token_that_nobody_was_given_is_refused() {
    Answer refused = SHOP.visitor().post("/api/v1/sessions/refresh", body("refreshToken", "x"));

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.get("type")).isEqualTo("/problems/refresh-refused");
  }

  @Test
  void guessing_passwords_has_to_wait_longer_and_longer() {
    try (Server server = Server.start()) {
      RoseGarden shop = RoseGarden.open(server);
      String anna = "anna@" + shop.mark() + ".example";
      Client visitor = server.client();
      for (int i = 0; i < 5; i++) {
        assertThat(
                visitor
                    .post("/api/v1/sessions", body("email", anna, "password", "guess " + i))
                    .status())
            .isEqualTo(401);
      }

      Answer paused = visitor.post("/api/v1/sessions", body("email", anna, "password", PASSWORD));

      assertThat(paused.status()).isEqualTo(429);
      assertThat(Integer.parseInt(paused.header("Retry-After").orElseThrow())).isBetween(1, 60);
      assertThat(RoseGarden.logIn(visitor, "ben@" + shop.mark() + ".example").status())
          .isEqualTo(201);
    }
  }

  @Test
  void unknown_addresses_and_wrong_passwords_answer_alike() {
    Client visitor = SHOP.visitor().with("X-Request-Id", "1");
    Answer unknown =
        visitor.post("/api/v1/sessions", body("email", "who@nowhere.example", "password", "x"));
    Answer wrong =
        visitor.post(
            "/api/v1/sessions", body("email", "anna@" + SHOP.mark() + ".example", "password", "x"));

    assertThat(unknown.status()).isEqualTo(401);
    assertThat(unknown.text()).isEqualTo(wrong.text());
  }

  @Test
  void whoever_asks_too_often_has_to_wait() {
    try (Server server = Server.start(Map.of("ticketflower.web.requests-per-minute", 5))) {
      Client visitor = server.client();
      for (int i = 0; i < 5; i++) {
        assertThat(visitor.get("/api/v1/nowhere").header("RateLimit"))
            .get()
            .asString()
            .contains("r=" + (4 - i));
      }

      Answer refused = visitor.get("/api/v1/nowhere");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.get("type")).isEqualTo("/problems/too-many-requests");
      assertThat(refused.header("Retry-After")).isPresent();
      assertThat(refused.header("RateLimit-Policy")).contains("\"default\";q=5;w=60");
      assertThat(visitor.get("/health").status()).isEqualTo(200);
    }
  }

  @Test
  void a_token_is_good_here_only_and_until_it_expires() {
    Answer session = RoseGarden.logIn(SHOP.visitor(), "anna@" + SHOP.mark() + ".example");
    String claims =
        new String(
            Base64.getUrlDecoder().decode(session.get("accessToken").split("\\.", -1)[1]),
            StandardCharsets.UTF_8);
    String expired = claims.replaceAll("\"exp\":\\d+", "\"exp\":1700000000");

    assertThat(SHOP.visitor().bearing(signed(claims, Server.SECRET)).get("/api/v1/me").status())
        .isEqualTo(200);
    assertThat(SHOP.visitor().bearing(signed(expired, Server.SECRET)).get("/api/v1/me").status())
        .isEqualTo(401);
    assertThat(
            SHOP.visitor()
                .bearing(signed(claims, "the secret of another installation"))
                .get("/api/v1/me")
                .status())
        .isEqualTo(401);
    assertThat(
            SHOP.visitor()
                .bearing(
                    signed(claims.replaceAll("\"cid\":\"[^\"]*", "\"cid\":\"x"), Server.SECRET))
                .get("/api/v1/me")
                .status())
        .isEqualTo(401);
  }

  private static String signed(String claims, String secret) {
    var base64 = Base64.getUrlEncoder().withoutPadding();
    String text =
        base64.encodeToString("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8))
            + "."
            + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return text + "." + base64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Test
  void health_tells_no_more_than_that_it_is_up() {
    for (String path : List.of("/health", "/health/liveness", "/health/readiness")) {
      assertThat(SHOP.visitor().get(path).text()).isEqualTo("{\"status\":\"UP\"}");
    }
  }

  @Test
  void a_secret_that_is_too_short_is_refused_at_the_start() {
    assertThat(
            catchThrowable(() -> Server.start(Map.of("ticketflower.web.secret", "short")).close()))
        .rootCause()
        .hasMessageContaining("at least 32 bytes");
  }
}
