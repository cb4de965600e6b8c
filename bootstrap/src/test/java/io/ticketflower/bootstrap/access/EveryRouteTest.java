package io.ticketflower.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.web.router.Router;
import io.ticketflower.application.identity.Users;
import io.ticketflower.application.platform.CreateSuperuser;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.bootstrap.access.AccessTable.Access;
import io.ticketflower.bootstrap.life.Site;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every route of the running router with every kind of caller, on PostgreSQL. Who is let in stands
/// in `docs/access.md`; a route without a row there fails. Whatever belongs to another company
/// answers like what is not there, and stays as it was.
@Order(2)
@Execution(ExecutionMode.CONCURRENT) // beside other classes; its own tests, one after the other
class EveryRouteTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private static final String NO_SESSION = "01a1fc5f-0000-7000-8000-000000000000";

  /// What changes how callers are answered afterwards is asked for last, in this order.
  private static final List<String> LAST =
      List.of(
          "POST /api/v1/company/suspend",
          "POST /api/v1/company/resume",
          "POST /api/v1/platform/companies/{id}/suspend",
          "POST /api/v1/platform/companies/{id}/resume",
          "DELETE /api/v1/sessions/current",
          "DELETE /api/v1/platform/sessions/current");

  private static Site site;

  private static LivelyCompany company;

  private static LivelyCompany rival;

  private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();

  @BeforeAll
  static void start() {
    site = Site.on(DATABASE).serving();
    Program visitor = Program.nobody(site.address());
    company = LivelyCompany.open(visitor, EveryRouteTest::vouchFor);
    rival = LivelyCompany.open(visitor, EveryRouteTest::vouchFor);
    CALLERS.putAll(company.callers());
    CALLERS.putAll(Visitors.of(visitor, site.get(CreateSuperuser.class), company));
  }

  private static void vouchFor(UserId user) {
    site.get(Transactions.class)
        .acrossCompanies(() -> {
          site.get(Users.class).verifyEmail(user, Instant.now());
          return user;
        });
  }

  @AfterAll
  static void stop() {
    site.close();
    assertThat(DATABASE.invariants().violations()).isEmpty();
  }

  /// Writes the table anew with `-Daccess=write`, for somebody to read line by line.
  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void each_route_has_its_row_and_no_row_is_without_a_route() {
    if ("write".equals(System.getProperty("access"))) {
      SequencedMap<String, Map<String, Access>> seen = new LinkedHashMap<>();
      routes().forEach(route -> seen.put(route, Map.of()));
      inOrder().forEach(route -> seen.put(route, everybody(route)));
      AccessTable.write(List.copyOf(CALLERS.keySet()), seen);
    }

    assertThat(AccessTable.read().rows().keySet()).containsExactlyElementsOf(routes());
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> whoever_is_let_in_stands_in_the_table() {
    AccessTable table = AccessTable.read();
    return inOrder().stream()
        .map(route ->
            dynamicTest(
                route,
                () -> {
                  assertThat(everybody(route)).isEqualTo(table.rows().get(route));
                }));
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest> another_companys_thing_answers_like_one_that_is_not_there() {
    return routes().stream()
        .filter(route -> route.contains("{id}") && company.has(kind(route)))
        .map(route ->
            dynamicTest(
                route,
                () -> {
                  String before = Rows.of(DATABASE, company.id());
                  String missing = UUID.randomUUID().toString();
                  String theirs = company.id(kind(route));

                  assertThat(told(ask(rival.owner(), route, theirs), theirs))
                      .isEqualTo(told(ask(rival.owner(), route, missing), missing));
                  assertThat(Rows.of(DATABASE, company.id())).isEqualTo(before);
                }));
  }

  @TestFactory
  @Execution(ExecutionMode.SAME_THREAD)
  Stream<DynamicTest>
      another_companys_id_in_a_body_or_a_filter_answers_like_one_that_is_not_there() {
    return Stream.of(
            "GET /api/v1/tickets?submitter={members}",
            "GET /api/v1/tickets?contact={contacts}",
            "GET /api/v1/tasks?assignee={members}",
            "GET /api/v1/tasks?ticket={tickets}",
            "GET /api/v1/ticket-errors?ticket={tickets}",
            "GET /api/v1/members?companyRole={company-roles}",
            "GET /api/v1/audit?actor={members}",
            "GET /api/v1/api-keys?owner={members}",
            "GET /api/v1/audit?object={tickets}",
            "POST /api/v1/tickets {'type': 'repair', 'data': {}, 'contact': '{contacts}'}",
            "POST /api/v1/invitations {'email': 'a@b.example', 'roles': ['user'],"
                + " 'companyRoles': ['{company-roles}']}",
            "POST /api/v1/tasks/{own tasks}/assign {'worker': '{members}'}",
            "PUT /api/v1/members/{own members}/roles"
                + " {'roles': ['user'], 'companyRoles': ['{company-roles}']}")
        .map(request ->
            dynamicTest(
                request,
                () -> {
                  String before = Rows.of(DATABASE, company.id());
                  String kind = request.replaceAll(".*\\{([a-z-]+)}.*", "$1");
                  String missing = UUID.randomUUID().toString();
                  String theirs = company.id(kind);

                  assertThat(told(sent(request, kind, theirs), theirs))
                      .isEqualTo(told(sent(request, kind, missing), missing));
                  assertThat(Rows.of(DATABASE, company.id())).isEqualTo(before);
                }));
  }

  private static Map<String, Access> everybody(String route) {
    Map<String, Access> got = new LinkedHashMap<>();
    CALLERS.forEach((kind, caller) -> got.put(kind, Access.of(ask(caller, route).statusCode())));
    return got;
  }

  private static HttpResponse<String> sent(String request, String kind, String id) {
    String written =
        request
            .replace("{own tasks}", rival.id("tasks"))
            .replace("{own members}", rival.id("members"))
            .replace("{" + kind + "}", id)
            .replace('\'', '"');
    String[] parts = written.split(" ", 3);
    return rival.owner().send(parts[0], parts[1], parts.length == 3 ? parts[2] : "", "*");
  }

  /// Status, headers and body, but for what each request has to itself.
  private static String told(HttpResponse<String> answer, String id) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    String requestId = String.join("", headers.getOrDefault("x-request-id", List.of("none")));
    headers.remove("x-request-id");
    return (answer.statusCode() + " " + headers + " " + answer.body())
        .replace(requestId, "REQUEST")
        .replace(id, "ID");
  }

  private static HttpResponse<String> ask(Caller caller, String route) {
    return ask(caller.program(), route, route.contains("{id}") ? caller.idOrAny(kind(route)) : "");
  }

  private static HttpResponse<String> ask(Program caller, String route, String id) {
    String[] methodAndPath = route.split(" ", 2);
    String path =
        methodAndPath[1]
            .replace("{id}", id)
            .replace("{taskKey}", "look")
            .replace("{session}", NO_SESSION);
    return caller.send(methodAndPath[0], path, Bodies.of(route, company.id("members")));
  }

  private static String kind(String route) {
    return route.replaceFirst(".*/api/v1/((platform/)?[a-z-]+).*", "$1");
  }

  private static List<String> inOrder() {
    List<String> routes = new ArrayList<>(routes());
    routes.removeAll(LAST);
    routes.addAll(LAST);
    return routes;
  }

  private static List<String> routes() {
    return List.copyOf(
        new TreeSet<>(
            site.get(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
                .filter(route -> route.contains(" /api/"))
                .toList()));
  }
}
