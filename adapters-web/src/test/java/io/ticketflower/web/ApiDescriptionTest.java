package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The description of the API is one that a person likes to read and a generator can use.
class ApiDescriptionTest {
  private static final Server SERVER = Server.start();
  private static final JsonObject DESCRIPTION =
      (JsonObject) SERVER.client().get("/openapi.json").json();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void it_is_openapi_3_1_and_says_what_it_is_about() {
    assertThat(text(DESCRIPTION.get("openapi").orElseThrow())).startsWith("3.1.");
    assertThat(text(at(DESCRIPTION, "info").get("description").orElseThrow()))
        .hasSizeGreaterThan(200);
    assertThat(at(DESCRIPTION, "components", "securitySchemes", "accessToken").get("scheme"))
        .contains(Json.of("bearer"));
  }

  @TestFactory
  Stream<DynamicTest> every_operation_is_told_and_shown() {
    return operations()
        .map(named ->
            dynamicTest(
                named.name(),
                () -> {
                  JsonObject operation = named.json();
                  assertThat(text(operation.get("summary").orElseThrow()))
                      .isNotBlank()
                      .doesNotEndWith(".");
                  assertThat(operation.get("tags")).isPresent();
                  assertThat(operation.get("operationId").map(ApiDescriptionTest::text))
                      .get()
                      .asString()
                      .matches("[a-z][A-Za-z]+");
                  operation
                      .get("requestBody")
                      .ifPresent(body -> assertThat(contents(body)).allMatch(this::isShown));
                  at(operation, "responses")
                      .members()
                      .forEach((status, response) -> {
                        assertThat(((JsonObject) response).members().keySet())
                            .as(status)
                            .containsAnyOf("description", "$ref");
                        if (status.startsWith("2") && named.name().contains("/api/")) {
                          assertThat(contents(response)).allMatch(this::isShown);
                        }
                      });
                }));
  }

  private boolean isShown(JsonObject content) {
    return content.get("example").isPresent() && content.get("schema").isPresent();
  }

  private static List<JsonObject> contents(Json bodyOrResponse) {
    return ((JsonObject) bodyOrResponse)
        .get("content").stream()
            .flatMap(content -> ((JsonObject) content).members().values().stream())
            .map(JsonObject.class::cast)
            .toList();
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> dangling = new ArrayList<>();
    references(DESCRIPTION)
        .forEach(reference -> {
          JsonObject at = DESCRIPTION;
          for (String step : reference.substring(2).split("/", -1)) {
            at = at.get(step).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
          }
          if (at.members().isEmpty()) {
            dangling.add(reference);
          }
        });

    assertThat(dangling).isEmpty();
  }

  @Test
  void what_may_be_left_out_is_not_required() {
    JsonObject schemas = at(DESCRIPTION, "components", "schemas");

    assertThat(at(schemas, "SignUp").get("required").orElseThrow().toString())
        .contains("\"email\"")
        .doesNotContain("slug");
    assertThat(at(schemas, "SignUp").get("additionalProperties")).contains(Json.of(false));
    assertThat(at(schemas, "Ticket").get("required").orElseThrow().toString())
        .contains("\"submittedAt\"")
        .doesNotContain("closedAt");
    assertThat(schemas.members().keySet())
        .contains("TicketPage", "FaultCode", "DefinitionPage")
        .allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
    assertThat(at(schemas, "SystemRole").get("enum").orElseThrow().toString())
        .contains("\"ticket_admin\"");
    assertThat(at(schemas, "TicketColumn").get("enum").orElseThrow().toString())
        .contains("\"submittedAt\"");
  }

  @Test
  void a_value_of_one_part_is_that_part() {
    assertThat(at(DESCRIPTION, "components", "schemas").members())
        .allSatisfy((_, schema) ->
            assertThat(at((JsonObject) schema, "properties").members().keySet())
                .isNotEqualTo(Set.of("value")));
  }

  @Test
  void what_may_be_null_is_nothing_strange_besides() {
    assertThat(DESCRIPTION.toString())
        .doesNotContain("\"null\",\"object\"")
        .doesNotContain("\"type\":\"null\"");
  }

  @Test
  void nothing_of_the_compilers_is_left_in_it() {
    assertThat(DESCRIPTION.toString())
        .doesNotContain("exampleSetFlag")
        .doesNotContain("io.ticketflower")
        .doesNotContain("\\\\`");
  }

  @Test
  void a_page_shows_it_without_anything_from_elsewhere() {
    Client.Answer page = SERVER.client().get("/api-docs");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).doesNotContain("http:").doesNotContain("https:");
    for (String file : List.of("start.js", "swagger-ui.css", "swagger-ui-bundle.js")) {
      assertThat(page.text()).contains("/api-docs/" + file);
      assertThat(SERVER.client().get("/api-docs/" + file).status()).as(file).isEqualTo(200);
    }
    assertThat(SERVER.client().get("/api-docs/..%2Fpage.html").status()).isEqualTo(404);
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_problem_has_a_page() {
    return at(DESCRIPTION, "components", "responses").members().values().stream()
        .flatMap(response -> contents(response).stream())
        .flatMap(content -> at(content, "examples").members().keySet().stream())
        .map(slug ->
            dynamicTest(
                slug,
                () -> {
                  Client.Answer page = SERVER.client().get("/problems/" + slug);
                  assertThat(page.status()).isEqualTo(200);
                  assertThat(page.header("Content-Type")).get().asString().contains("html");
                }));
  }

  private record Named(String name, JsonObject json) {}

  private static Stream<Named> operations() {
    return at(DESCRIPTION, "paths").members().entrySet().stream()
        .flatMap(path ->
            ((JsonObject) path.getValue())
                .members().entrySet().stream()
                    .map(method ->
                        new Named(
                            method.getKey() + " " + path.getKey(),
                            (JsonObject) method.getValue())));
  }

  private static Stream<String> references(Json json) {
    return switch (json) {
      case JsonObject object ->
          Stream.concat(
              object.get("$ref").stream()
                  .filter(JsonString.class::isInstance)
                  .map(ApiDescriptionTest::text)
                  .filter(it -> it.startsWith("#/")),
              object.members().values().stream().flatMap(ApiDescriptionTest::references));
      case JsonArray(var items) -> items.stream().flatMap(ApiDescriptionTest::references);
      default -> Stream.empty();
    };
  }

  private static JsonObject at(JsonObject object, String... way) {
    JsonObject at = object;
    for (String step : way) {
      at = at.get(step).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
    }
    return at;
  }

  private static String text(Json json) {
    return ((JsonString) json).value();
  }
}
