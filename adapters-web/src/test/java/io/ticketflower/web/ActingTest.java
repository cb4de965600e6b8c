package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.ticketflower.web.Client.Answer;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A superuser acts for a company: what they may, what they never may, and who sees it.
class ActingTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER).withLaptops();
  private static final Superuser OLGA = Superuser.in(SERVER);
  private static final String COMPANY = SHOP.anna().get("/api/v1/me").get("company.id");
  private static final String NOBODYS_ID = "01a1fc5f-0000-7000-8000-000000000000";

  /// All that somebody who acts for a company gets as far as, by method and collection.
  private static final Set<String> WITHIN =
      Set.of(
          "contacts",
          "tasks",
          "ticket-definitions",
          "ticket-errors",
          "tickets",
          "workflow-definitions",
          "GET audit",
          "GET company",
          "GET company-roles",
          "GET me",
          "GET me/figures",
          "GET members",
          "GET my",
          "GET search",
          "GET ticket-types",
          "PUT company");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @TestFactory
  Stream<DynamicTest> whoever_only_looks_changes_nothing_by_whichever_route() {
    Client looking = acting(false);
    return changing()
        .map(route ->
            dynamicTest(
                name(route),
                () -> {
                  Answer answer = looking.send(route.getHttpMethodName(), path(route), "{}");
                  assertThat(answer.status()).isEqualTo(403);
                  assertThat(answer.get("type"))
                      .isEqualTo(
                          isWithin(route) ? "/problems/only-looking" : "/problems/forbidden");
                }));
  }

  @TestFactory
  Stream<DynamicTest> whatever_is_not_named_is_never_open() {
    Client writing = acting(true);
    return routes()
        .filter(route -> !isWithin(route) || path(route).endsWith("/export"))
        .map(route ->
            dynamicTest(
                name(route),
                () ->
                    assertThat(writing.send(route.getHttpMethodName(), path(route), "{}").status())
                        .isEqualTo(403)));
  }

  @Test
  void another_way_to_write_an_address_opens_nothing() {
    Client writing = acting(true);

    assertThat(writing.get("/api/v1/audit/export/").status()).isEqualTo(403);
    assertThat(writing.get("/api/v1/company/export/").status()).isEqualTo(403);
    assertThat(writing.get("/api/v1/tickets/export/").status()).isEqualTo(403);
    assertThat(writing.get("/api/v1/tickets/").status()).isEqualTo(200);
  }

  @Test
  void credentials_members_and_invitations_are_out_of_reach() {
    Client writing = acting(true);

    assertThat(
            writing
                .put("/api/v1/me/password", body("current", PASSWORD, "next", "a new long one"))
                .status())
        .isEqualTo(403);
    assertThat(writing.get("/api/v1/invitations").status()).isEqualTo(403);
    assertThat(writing.delete("/api/v1/sessions/current").status()).isEqualTo(403);
    assertThat(writing.get("/api/v1/platform/figures").status()).isEqualTo(403);
  }

  @Test
  void whoever_asked_to_write_works_in_an_owners_place_and_both_are_written_down() {
    Client writing = acting(true);
    Answer ticket = writing.post("/api/v1/contacts", "{\"name\": \"Mia Hart\"}");
    assertThat(ticket.status()).as(ticket.text()).isEqualTo(201);

    Answer log = SHOP.anna().get("/api/v1/audit?object=" + ticket.get("id"));

    assertThat(log.get("items.0.by.name")).isEqualTo("Anna Berg");
    assertThat(log.get("items.0.behind.id")).isEqualTo(OLGA.id());
  }

  @Test
  void one_sees_that_somebody_acts_and_until_when() {
    Answer me = acting(false).get("/api/v1/me");

    assertThat(me.get("user.firstName")).isEqualTo("Anna");
    assertThat(me.get("acting.superuser")).isEqualTo(OLGA.id());
    assertThat(me.get("acting.writes")).isEqualTo("false");
    assertThat(me.find("acting.until")).isPresent();
    assertThat(me.get("roles")).isEqualTo("[\"admin\"]");
    assertThat(me.get("permissions")).doesNotContain("manage_members", "manage_owners");
    assertThat(SHOP.anna().get("/api/v1/me").find("acting")).isEmpty();
  }

  @Test
  void begin_extension_and_end_are_in_the_companys_own_log() {
    RoseGarden shop = RoseGarden.open(SERVER);
    Answer begun = OLGA.act(shop.anna().get("/api/v1/me").get("company.id"), false);
    String path = "/api/v1/platform/acting/" + begun.get("id");

    assertThat(OLGA.client().post(path + "/extend", "").status()).isEqualTo(200);
    assertThat(OLGA.client().post(path + "/end", "").status()).isEqualTo(204);

    Client over = SERVER.client().bearing(begun.get("accessToken"));
    assertThat(over.get("/api/v1/me").status()).isEqualTo(401);
    assertThat(OLGA.client().post(path + "/extend", "").status()).isEqualTo(404);
    Answer log = shop.anna().get("/api/v1/audit?actor=" + OLGA.id());
    assertThat(log.get("items.0.action")).isEqualTo("ACTING_ENDED");
    assertThat(log.get("items.1.action")).isEqualTo("ACTING_EXTENDED");
    assertThat(log.get("items.2.action")).isEqualTo("ACTING_BEGUN");
    assertThat(log.get("items.2.after.reason")).isEqualTo("They asked why ticket 4 is stuck");
    assertThat(log.get("items.2.behind.id")).isEqualTo(OLGA.id());
  }

  @Test
  void nobody_goes_on_with_the_session_of_another() {
    Answer begun = OLGA.act(COMPANY, false);
    Superuser otto = Superuser.in(SERVER);

    String path = "/api/v1/platform/acting/" + begun.get("id");
    assertThat(otto.client().post(path + "/extend", "").status()).isEqualTo(404);
    assertThat(otto.client().post(path + "/end", "").status()).isEqualTo(404);
    assertThat(otto.act(NOBODYS_ID, false).status()).isEqualTo(404);
  }

  @Test
  void a_reason_is_needed() {
    Answer refused =
        OLGA.client()
            .post(
                "/api/v1/platform/companies/" + COMPANY + "/act",
                body("reason", "curious         "));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.get("errors.0.pointer")).isEqualTo("/reason");
  }

  private static Client acting(boolean writes) {
    return SERVER.client().bearing(OLGA.act(COMPANY, writes).get("accessToken"));
  }

  private static boolean isWithin(UriRouteInfo<?, ?> route) {
    String path = path(route).substring("/api/v1/".length());
    String collection = path.replaceAll("/.*", "");
    boolean isSingle = collection.equals("me") || collection.equals("company");
    String method = route.getHttpMethodName();
    return WITHIN.contains(method + " " + path)
        || (!isSingle
            && (WITHIN.contains(collection) || WITHIN.contains(method + " " + collection)));
  }

  private static Stream<UriRouteInfo<?, ?>> changing() {
    return routes().filter(route -> !route.getHttpMethodName().equals("GET"));
  }

  private static Stream<UriRouteInfo<?, ?>> routes() {
    return SERVER
        .get(Router.class)
        .uriRoutes()
        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
        .filter(route -> path(route).startsWith("/api/"));
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toString().replaceAll("\\{[^}]*}", NOBODYS_ID);
  }
}
