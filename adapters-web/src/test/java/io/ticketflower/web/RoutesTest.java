package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.core.type.Argument;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.PlatformCaller;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every route of the running router: who may come in without having logged in is a list by name.
class RoutesTest {
  private static final Server SERVER = Server.start();
  private static final String NOBODYS_ID = "01a1fc5f-0000-7000-8000-000000000000";

  private static final Set<String> OPEN_TO_EVERYBODY =
      Set.of(
          "POST /api/v1/auth/guest",
          "POST /api/v1/companies",
          "POST /api/v1/email-verifications",
          "POST /api/v1/invitations/accept",
          "POST /api/v1/invitations/check",
          "POST /api/v1/password-resets",
          "POST /api/v1/password-resets/complete",
          "POST /api/v1/platform/sessions",
          "POST /api/v1/sessions",
          "POST /api/v1/sessions/refresh",
          "GET /health",
          "GET /health/{selector}",
          "GET /openapi",
          "GET /openapi.json",
          "GET /api-docs",
          "GET /api-docs/{file}",
          "GET /problems",
          "GET /problems/{slug}");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @TestFactory
  Stream<DynamicTest> whoever_has_not_logged_in_is_kept_out() {
    return routes()
        .filter(route -> !OPEN_TO_EVERYBODY.contains(name(route)))
        .map(route ->
            dynamicTest(
                name(route),
                () -> {
                  for (Client client :
                      new Client[] {
                        SERVER.client(),
                        SERVER.client().bearing("nonsense"),
                        SERVER.client().bearing("tf_4vQ0aZ9k_" + "x".repeat(56)),
                        SERVER.client().with("Authorization", "Basic YTpi"),
                        SERVER.client().bearing(unsigned())
                      }) {
                    Client.Answer answer = client.send(route.getHttpMethodName(), path(route), "");
                    assertThat(answer.status()).isEqualTo(401);
                    assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
                    assertThat(answer.get("type")).isEqualTo("/problems/unauthenticated");
                  }
                }));
  }

  /// A token that says who it is and is signed by nobody.
  private static String unsigned() {
    return "eyJhbGciOiJub25lIn0.eyJzdWIiOiIwMWExZmM1Zi0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDAifQ.";
  }

  @TestFactory
  Stream<DynamicTest> routes_of_the_api_ask_who_calls_and_work_off_the_event_loop() {
    return routes()
        .filter(route -> path(route).startsWith("/api/"))
        .map(route ->
            dynamicTest(
                name(route),
                () -> {
                  ExecutableMethod<?, ?> method =
                      ((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getExecutableMethod();
                  assertThat(method.stringValue(ExecuteOn.class)).contains(TaskExecutors.BLOCKING);
                  assertThat(Stream.of(method.getArguments()).map(Argument::getType))
                      .satisfies(types ->
                          assertThat(
                                  types.contains(Caller.class)
                                      || types.contains(PlatformCaller.class)
                                      || OPEN_TO_EVERYBODY.contains(name(route)))
                              .isTrue());
                }));
  }

  @Test
  void the_description_asks_for_a_token_where_the_routes_do() {
    JsonObject paths =
        (JsonObject) SERVER.client().get("/openapi.json").find("paths").orElse(JsonObject.EMPTY);
    Set<String> open = new TreeSet<>();
    paths
        .members()
        .forEach((path, methods) ->
            ((JsonObject) methods)
                .members()
                .forEach((method, operation) -> {
                  if (path.startsWith("/api/") && asksForNoToken((JsonObject) operation)) {
                    open.add(method.toUpperCase(Locale.ROOT) + " " + path);
                  }
                }));

    assertThat(open)
        .containsExactlyInAnyOrderElementsOf(
            OPEN_TO_EVERYBODY.stream().filter(route -> route.contains(" /api/")).toList());
  }

  private static boolean asksForNoToken(JsonObject operation) {
    return operation.get("security").map(Object::toString).filter("[]"::equals).isPresent();
  }

  @Test
  void the_list_names_no_route_that_is_gone() {
    assertThat(routes().map(RoutesTest::name)).containsAll(OPEN_TO_EVERYBODY);
  }

  @TestFactory
  Stream<DynamicTest> every_route_stands_in_the_description() {
    Client.Answer description = SERVER.client().get("/openapi.json");
    Set<String> pages = Set.of("/openapi", "/api-docs", "/api-docs/{file}", "/problems");
    return routes()
        .filter(route -> !pages.contains(route.getUriMatchTemplate().toString()))
        .map(route ->
            dynamicTest(
                name(route),
                () ->
                    assertThat(description.text())
                        .contains("\"" + route.getUriMatchTemplate() + "\":{")));
  }

  private static Stream<UriRouteInfo<?, ?>> routes() {
    return SERVER
        .get(Router.class)
        .uriRoutes()
        .filter(route -> !route.getHttpMethodName().equals("HEAD"));
  }

  private static String name(UriRouteInfo<?, ?> route) {
    return route.getHttpMethodName() + " " + route.getUriMatchTemplate();
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toString().replaceAll("\\{[^}]*}", NOBODYS_ID);
  }
}
