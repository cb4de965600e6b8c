package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.ticketflower.web.Client.Answer;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What guests may over HTTP, and what they never may.
class GuestsTest {
  private static final Server SERVER = Server.start();
  private static final Client VISITOR = SERVER.client();
  private static final String NOBODYS_ID = "01a1fc5f-0000-7000-8000-000000000000";

  /// All that a guest gets as far as.
  private static final Set<String> COLLECTIONS =
      Set.of(
          "company-roles",
          "contacts",
          "members",
          "my",
          "sessions",
          "tasks",
          "ticket-definitions",
          "ticket-errors",
          "ticket-types",
          "tickets",
          "workflow-definitions");

  private static final Set<String> ROUTES =
      Set.of(
          "GET audit",
          "GET audit/{id}",
          "POST auth/guest",
          "POST auth/guest/keep",
          "GET company",
          "PUT company",
          "GET me",
          "GET me/figures",
          "PUT me",
          "GET me/sessions",
          "DELETE me/sessions",
          "DELETE me/sessions/{id}",
          "GET search");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void one_call_and_a_guest_is_in() {
    Answer entered = VISITOR.post("/api/v1/auth/guest", "");

    assertThat(entered.status()).isEqualTo(201);
    assertThat(entered.get("role")).isEqualTo("admin");
    assertThat(entered.get("guest")).isEqualTo("true");
    assertThat(entered.get("mostRecords")).isEqualTo("100");
    Client guest = VISITOR.bearing(entered.get("session.accessToken"));
    Answer me = guest.get("/api/v1/me");
    assertThat(me.get("company.name")).isEqualTo("Guest Demo Organization");
    assertThat(me.get("guest.until")).isEqualTo(entered.get("until"));
    assertThat(me.get("guest.made")).isEqualTo("0");
    assertThat(me.get("permissions"))
        .contains("design_workflows")
        .doesNotContain("invite_people", "own_company");
  }

  @TestFactory
  Stream<DynamicTest> whatever_is_not_named_is_never_open() {
    Client guest = guest();
    return SERVER
        .get(Router.class)
        .uriRoutes()
        .filter(route -> path(route).startsWith("/api/v1/"))
        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
        .filter(route -> !isWithin(route) || path(route).endsWith("/export"))
        .map(route ->
            dynamicTest(
                route.getHttpMethodName() + " " + path(route),
                () -> {
                  Answer answer =
                      guest.send(
                          route.getHttpMethodName(),
                          path(route).replaceAll("\\{[a-zA-Z]+}", NOBODYS_ID),
                          "{}");
                  assertThat(answer.status()).isEqualTo(403);
                  assertThat(answer.get("type")).isEqualTo("/problems/not-for-guests");
                }));
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toString();
  }

  private static boolean isWithin(UriRouteInfo<?, ?> route) {
    String below = path(route).substring("/api/v1/".length());
    return COLLECTIONS.contains(below.replaceAll("/.*", ""))
        || ROUTES.contains(route.getHttpMethodName() + " " + below);
  }

  @Test
  void the_record_too_many_is_refused_and_told_how_to_go_on() {
    Client guest = guest();
    assertThat(IntStream.range(0, 100).mapToObj(_ -> contact(guest).status())).containsOnly(201);

    Answer refused = contact(guest);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.get("type")).isEqualTo("/problems/guest-limit");
    assertThat(refused.get("detail")).contains("at most 100 records", "Sign up");
    assertThat(guest.get("/api/v1/me").get("guest.made")).isEqualTo("100");
  }

  @Test
  void a_guest_who_signs_up_is_a_guest_no_more() {
    Client guest = guest();
    contact(guest);
    assertThat(keep(guest, "short", "noah").get("errors.0.pointer")).isEqualTo("/password");

    assertThat(keep(guest, PASSWORD, "noah").get("slug")).isEqualTo("noahs-nursery");

    Answer me = guest.get("/api/v1/me");
    assertThat(me.get("roles")).isEqualTo("[\"owner\"]");
    assertThat(me.find("guest")).isEmpty();
    assertThat(keep(guest, PASSWORD, "noah2").get("type")).isEqualTo("/problems/wrong-state");
    assertThat(RoseGarden.logIn(VISITOR, "noah@nursery.example").status()).isEqualTo(201);
    assertThat(guest.get("/api/v1/invitations").status()).isEqualTo(200);
  }

  @Test
  void from_one_address_so_many_guests_come_an_hour() {
    try (Server server = Server.start(Map.of("ticketflower.guests.an-hour", "2"))) {
      assertThat(server.client().post("/api/v1/auth/guest", "").status()).isEqualTo(201);
      assertThat(server.client().post("/api/v1/auth/guest", "").status()).isEqualTo(201);

      Answer third = server.client().post("/api/v1/auth/guest", "");

      assertThat(third.status()).isEqualTo(429);
      assertThat(third.header("Retry-After")).isPresent();
    }
  }

  private static Client guest() {
    return VISITOR.bearing(VISITOR.post("/api/v1/auth/guest", "").get("session.accessToken"));
  }

  private static Answer contact(Client guest) {
    return guest.post("/api/v1/contacts", body("name", "Mia"));
  }

  private static Answer keep(Client guest, String password, String name) {
    return guest.post(
        "/api/v1/auth/guest/keep",
        body(
            "companyName", "Noahs Nursery",
            "email", name + "@nursery.example",
            "password", password,
            "firstName", "Noah",
            "lastName", "Nettle"));
  }
}
