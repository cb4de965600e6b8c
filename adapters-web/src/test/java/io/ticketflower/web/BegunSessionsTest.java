package io.ticketflower.web;

import static io.ticketflower.web.RoseGarden.PASSWORD;
import static io.ticketflower.web.RoseGarden.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.core.beans.BeanIntrospector;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.web.Client.Answer;
import io.ticketflower.web.http.BegunSession;
import io.ticketflower.web.http.RequestBody;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each operation that answers with the tokens of a session, as the API's description knows them,
/// keeps them from a page's script.
class BegunSessionsTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER);
  private static final RoseGarden OTHER = RoseGarden.open(SERVER);
  private static final JsonObject DESCRIPTION =
      (JsonObject) SERVER.client().get("/openapi.json").json();
  private static final Set<String> TOKENS = Set.of("accessToken", "refreshToken");

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  /// One way to begin or to renew a session, by operation.
  private static final Map<String, Supplier<Answer>> WAYS =
      Map.ofEntries(
          Map.entry("signUp", BegunSessionsTest::signUp),
          Map.entry("logIn", () -> logIn(Browser.at(SERVER), "ben")),
          Map.entry("refreshSession", () -> in("ben").post("/api/v1/sessions/refresh", "")),
          Map.entry(
              "switchCompany",
              () ->
                  in("anna")
                      .post(
                          "/api/v1/sessions/switch",
                          body("company", "rose-garden-" + SHOP.mark()))),
          Map.entry(
              "openCompany",
              () -> in("ben").post("/api/v1/me/companies", body("companyName", "Tulip House"))),
          Map.entry("acceptInvitation", BegunSessionsTest::accept),
          Map.entry("joinCompany", BegunSessionsTest::join),
          Map.entry("enterAsGuest", () -> Browser.at(SERVER).post("/api/v1/auth/guest", "")),
          Map.entry(
              "logInToPlatform",
              () -> Superuser.logIn(Browser.at(SERVER), Superuser.in(SERVER).email())),
          Map.entry("actForCompany", () -> act(superuser())),
          Map.entry("extendActing", BegunSessionsTest::extend));

  @TestFactory
  Stream<DynamicTest> to_a_page_none_tells_a_token() {
    return WAYS.entrySet().stream()
        .map(way ->
            dynamicTest(
                way.getKey(),
                () -> {
                  Answer answer = way.getValue().get();
                  assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
                  assertThat(names(answer.json())).doesNotContainAnyElementsOf(TOKENS);
                  assertThat(answer.text()).doesNotContain("eyJ");
                  assertThat(Browser.setBy(answer)).isNotEmpty();
                }));
  }

  @Test
  void no_operation_is_forgotten() {
    Map<String, JsonObject> telling = new TreeMap<>();
    object(DESCRIPTION, "paths")
        .members()
        .forEach((_, methods) ->
            ((JsonObject) methods)
                .members()
                .values()
                .forEach(it -> {
                  JsonObject operation = (JsonObject) it;
                  if (tellsTokens(operation)) {
                    telling.put(text(operation, "operationId"), operation);
                  }
                }));

    assertThat(telling.keySet()).containsExactlyInAnyOrderElementsOf(WAYS.keySet());
    assertThat(telling.values())
        .allSatisfy(operation ->
            assertThat(operation.toString()).contains("#/components/parameters/Session"));
  }

  @Test
  void whatever_is_answered_with_a_token_knows_how_to_do_without() {
    assertThat(
            BeanIntrospector.SHARED.findIntrospections(
                it -> it.getBeanType().getName().startsWith("io.ticketflower.web.")))
        .filteredOn(type -> Stream.of(type.getPropertyNames()).anyMatch(TOKENS::contains))
        .filteredOn(type -> !RequestBody.class.isAssignableFrom(type.getBeanType()))
        .hasSize(3)
        .allMatch(type -> BegunSession.class.isAssignableFrom(type.getBeanType()));
  }

  private static boolean tellsTokens(JsonObject operation) {
    return object(operation, "responses").members().entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .anyMatch(response -> tells(response.getValue()));
  }

  private static boolean tells(Json json) {
    return switch (json) {
      case JsonObject object ->
          object.get("$ref").stream().anyMatch(it -> tells(schema(it)))
              || TOKENS.stream()
                  .anyMatch(name -> object(object, "properties").get(name).isPresent())
              || object.members().entrySet().stream()
                  .filter(member -> !member.getKey().startsWith("example"))
                  .anyMatch(member -> tells(member.getValue()));
      case JsonArray(var items) -> items.stream().anyMatch(BegunSessionsTest::tells);
      default -> false;
    };
  }

  private static JsonObject schema(Json reference) {
    String name = ((JsonString) reference).value().replace("#/components/schemas/", "");
    return object(object(object(DESCRIPTION, "components"), "schemas"), name);
  }

  private static Stream<String> names(Json json) {
    return switch (json) {
      case JsonObject object ->
          Stream.concat(
              object.members().keySet().stream(),
              object.members().values().stream().flatMap(BegunSessionsTest::names));
      case JsonArray(var items) -> items.stream().flatMap(BegunSessionsTest::names);
      default -> Stream.empty();
    };
  }

  private static JsonObject object(JsonObject parent, String name) {
    return parent
        .get(name)
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .orElse(JsonObject.EMPTY);
  }

  private static String text(JsonObject parent, String name) {
    return ((JsonString) parent.get(name).orElseThrow()).value();
  }

  private static Browser in(String name) {
    Browser browser = Browser.at(SERVER);
    logIn(browser, name);
    return browser;
  }

  private static Answer logIn(Browser browser, String name) {
    return browser.post(
        "/api/v1/sessions",
        body(
            "email", name + "@" + SHOP.mark() + ".example",
            "password", PASSWORD,
            "company", "rose-garden-" + SHOP.mark()));
  }

  private static Answer signUp() {
    return Browser.at(SERVER)
        .post(
            "/api/v1/companies",
            body(
                "companyName", "Bakery",
                "email", "cleo@bakery.example",
                "password", PASSWORD,
                "firstName", "Cleo",
                "lastName", "Lind"));
  }

  private static Answer accept() {
    return Browser.at(SERVER)
        .post(
            "/api/v1/invitations/accept",
            body(
                "token",
                invitation("gus@" + OTHER.mark() + ".example"),
                "password",
                PASSWORD,
                "firstName",
                "Gus",
                "lastName",
                "Field"));
  }

  private static Answer join() {
    SHOP.hire("Ida", "Moss");
    String address = "ida@" + SHOP.mark() + ".example";
    SERVER
        .client()
        .post(
            "/api/v1/email-verifications",
            body("token", RoseGarden.token(SERVER, new EmailAddress(address))));
    return in("ida").post("/api/v1/invitations/join", body("token", invitation(address)));
  }

  private static String invitation(String address) {
    return OTHER
        .anna()
        .post(
            "/api/v1/invitations",
            "{\"email\": \"%s\", \"roles\": [\"task_worker\"]}".formatted(address))
        .get("delivery.token");
  }

  private static Browser superuser() {
    Browser browser = Browser.at(SERVER);
    Superuser.logIn(browser, Superuser.in(SERVER).email());
    return browser;
  }

  private static Answer act(Browser browser) {
    return browser.post(
        "/api/v1/platform/companies/" + SHOP.anna().get("/api/v1/me").get("company.id") + "/act",
        body("reason", "They asked why ticket 4 is stuck"));
  }

  private static Answer extend() {
    Browser browser = superuser();
    return browser.post("/api/v1/platform/acting/" + act(browser).get("id") + "/extend", "");
  }
}
