package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.Client.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Whatever is sent to whichever route, the answer is a problem that tells what is wrong, and never
/// a fault of ours. The routes are taken from the API's own description, so a new one is tried too.
class NastyInputTest {
  private static final Server SERVER = Server.start();
  private static final RoseGarden SHOP = RoseGarden.open(SERVER).withLaptops();
  private static final Client OLGA = Superuser.in(SERVER).client();
  private static final String NOBODYS_ID = "01a1fc5f-0000-7000-8000-000000000000";
  private static final Duration QUICKLY = Duration.ofSeconds(5);

  /// Bodies that no route takes.
  private static final Map<String, byte[]> GARBAGE = new LinkedHashMap<>();

  static {
    text("an open brace", "{");
    text("null", "null");
    text("a number", "7");
    text("an array", "[]");
    text("text in quotes", "\"text\"");
    text("no JSON", "<xml/>");
    text("a member twice", "{\"name\": \"a\", \"name\": \"b\"}");
    text("a comment", "{} // so what");
    text("more behind it", "{} {}");
    text("NaN", "{\"name\": NaN}");
    text("single quotes", "{'name': 'a'}");
    text("U+0000", "{\"name\": \"a\\u0000b\", \"reason\": \"\\u0000\"}");
    text("half a character", "{\"name\": \"\\ud800\"}");
    text("a name with U+0000", "{\"a\\u0000\": 1}");
    text("65 levels", "{\"a\":".repeat(65) + "1" + "}".repeat(65));
    text("100,000 levels", "[".repeat(100_000));
    text("an enormous exponent", "{\"limit\": 1e999999999}");
    text("a number of 200,000 digits", "{\"limit\": " + "9".repeat(200_000) + "}");
    text("10 MB of digits", "{\"limit\": " + "9".repeat(10_000_000) + "}");
    text("10 MB of text", "{\"reason\": \"" + "a".repeat(10_000_000) + "\"}");
    text("100,000 unknown fields", manyFields());
    text("a byte order mark", "\uFEFF{}");
    GARBAGE.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
    GARBAGE.put("zeros", new byte[64]);
  }

  /// Values that stand where another was expected.
  private static final List<String> STRANGE_VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0.5",
          "1e400",
          "\"\"",
          "\" \"",
          "\"\\u0001\"",
          "\"\\u202e\"",
          "\"not-a-uuid\"",
          "\"1-1-1-1-1\"",
          "\"" + "a".repeat(70_000) + "\"",
          "\"😀\"",
          "[]",
          "{}",
          "[null]",
          "[[[]]]",
          "[\"a\", \"a\", 1]",
          "{\"$\": {\"var\": \"x\"}}",
          "[" + "1,".repeat(5_000) + "1]");

  private static final List<String> STRANGE_TEXTS =
      List.of(
          "",
          "%20",
          "%00",
          "a%00b",
          "%F0%9F%98%80",
          "%ED%A0%80",
          "-1",
          "0",
          "201",
          "1e9",
          "99999999999999999999",
          "1,2,3",
          ",",
          "OPEN,NONSENSE",
          "'%20or%20'1'='1",
          "..%2F..%2Fetc%2Fpasswd",
          "a".repeat(3_000));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @TestFactory
  Stream<DynamicTest> no_route_takes_garbage() {
    return operations()
        .filter(operation -> operation.example().isPresent())
        .map(operation -> dynamicTest(operation.toString(), () -> refuses_garbage(operation)));
  }

  private static void refuses_garbage(Operation operation) {
    var softly = new SoftAssertions();
    GARBAGE.forEach((name, bytes) -> {
      long begun = System.nanoTime();
      Answer answer = caller(operation).send(operation.method(), operation.path(), bytes);
      softly.assertThat(problem(answer)).as("%s: %s", name, answer.text()).isEmpty();
      softly.assertThat(answer.status()).as(name).isBetween(400, 499);
      softly.assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(name).isLessThan(QUICKLY);
    });
    softly.assertAll();
  }

  @TestFactory
  Stream<DynamicTest> no_route_stumbles_over_a_strange_value() {
    return operations()
        .filter(operation -> operation.example().isPresent())
        .map(operation -> dynamicTest(operation.toString(), () -> withstands(operation)));
  }

  private static void withstands(Operation operation) {
    var softly = new SoftAssertions();
    JsonObject example = operation.example().orElseThrow();
    for (String name : example.members().keySet()) {
      for (String strange : STRANGE_VALUES) {
        check(softly, operation, replaced(example, name, strange));
      }
      check(softly, operation, without(example, name).toString());
    }
    Answer unknown =
        caller(operation)
            .send(
                operation.method(),
                operation.path(),
                example.with("surprise", Json.of(1)).toString());
    softly.assertThat(problem(unknown)).as(unknown.text()).isEmpty();
    softly.assertAll();
  }

  private static void check(SoftAssertions softly, Operation operation, String body) {
    Answer answer = caller(operation).send(operation.method(), operation.path(), body);
    String sent = body.length() > 300 ? body.substring(0, 300) + "…" : body;
    softly.assertThat(problem(answer)).as("%s: %s", sent, answer.text()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> no_query_is_taken_unread() {
    return operations()
        .filter(operation -> operation.method().equals("GET"))
        .map(operation ->
            dynamicTest(
                operation.toString(),
                () -> {
                  var softly = new SoftAssertions();
                  for (String parameter : operation.parametersAnd("surprise")) {
                    for (String strange : STRANGE_TEXTS) {
                      ask(softly, operation, parameter + "=" + strange);
                      ask(softly, operation, parameter + "=1&" + parameter + "=" + strange);
                    }
                  }
                  ask(softly, operation, "%ZZ=1");
                  ask(softly, operation, "=");
                  ask(softly, operation, "a&b&&c");
                  Answer unknown = caller(operation).get(operation.path() + "?surprise=1");
                  softly.assertThat(unknown.status()).isEqualTo(400);
                  softly.assertThat(unknown.text()).contains("\"parameter\":\"surprise\"");
                  softly.assertAll();
                }));
  }

  private static void ask(SoftAssertions softly, Operation operation, String query) {
    Answer answer = RawRequest.get(SERVER, caller(operation), operation.path() + "?" + query);
    softly.assertThat(problem(answer)).as("%s: %s", query, answer.text()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> an_id_that_is_none_is_not_found() {
    return operations()
        .filter(operation -> operation.path().contains(NOBODYS_ID))
        .map(operation ->
            dynamicTest(
                operation.toString(),
                () -> {
                  var softly = new SoftAssertions();
                  String body = operation.example().map(Json::toString).orElse("");
                  for (String strange : STRANGE_TEXTS) {
                    String path = operation.path().replace(NOBODYS_ID, strange);
                    if (!strange.isEmpty()) {
                      Answer answer =
                          RawRequest.send(
                              SERVER, caller(operation), operation.method(), path, body);
                      softly.assertThat(problem(answer)).as(strange).isEmpty();
                      softly
                          .assertThat(answer.status())
                          .as("%s: %s", strange, answer.text())
                          .isIn(400, 404);
                    }
                  }
                  softly.assertAll();
                }));
  }

  @TestFactory
  Stream<DynamicTest> strange_headers_are_named() {
    return operations()
        .flatMap(operation ->
            Stream.of("If-Match", "Idempotency-Key")
                .filter(operation.headers()::contains)
                .map(header ->
                    dynamicTest(operation + " " + header, () -> refuses(operation, header))));
  }

  private static void refuses(Operation operation, String header) {
    var softly = new SoftAssertions();
    String body = operation.example().map(Json::toString).orElse("");
    for (String strange :
        List.of(
            "",
            " ",
            "3",
            "\"3",
            "\"0\"",
            "\"-1\"",
            "W/\"3\"",
            "\"3\", \"4\"",
            "\"99999999999\"",
            "\"\"",
            "*",
            "a b",
            "é",
            "a".repeat(300),
            "\"" + "9".repeat(500) + "\"")) {
      Answer answer =
          RawRequest.send(
              SERVER,
              caller(operation).with(header, strange),
              operation.method(),
              operation.path(),
              body);
      softly.assertThat(problem(answer)).as("%s: %s", strange, answer.text()).isEmpty();
    }
    softly.assertAll();
  }

  @TestFactory
  Stream<DynamicTest> a_body_of_another_type_is_refused() {
    return operations()
        .filter(operation -> operation.example().isPresent())
        .flatMap(operation ->
            Stream.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/xml",
                    "nonsense",
                    "application/json; charset=utf-16",
                    "application/json; charset=no-such")
                .map(type ->
                    dynamicTest(
                        operation + " " + type,
                        () -> {
                          Answer answer =
                              caller(operation)
                                  .with("Content-Type", type)
                                  .send(
                                      operation.method(),
                                      operation.path(),
                                      operation.example().orElseThrow().toString());
                          assertThat(problem(answer)).as(answer.text()).isEmpty();
                          assertThat(answer.status()).as(answer.text()).isEqualTo(415);
                        })));
  }

  /// Somebody who comes as far as the route itself.
  private static Client caller(Operation operation) {
    return operation.path().startsWith("/api/v1/platform/") ? OLGA : SHOP.anna();
  }

  /// What is wrong with an answer; empty if it is a success or a proper problem.
  private static String problem(Answer answer) {
    if (answer.status() < 300) {
      return "";
    }
    if (answer.status() >= 500) {
      return "status " + answer.status();
    }
    if (!answer.header("Content-Type").orElse("").startsWith("application/problem+json")) {
      return "content type " + answer.header("Content-Type") + " with " + answer.status();
    }
    boolean isWhole =
        answer.get("status").equals(Integer.toString(answer.status()))
            && answer.get("type").startsWith("/problems/")
            && !answer.get("title").isEmpty()
            && !answer.get("detail").isEmpty()
            && !answer.get("instance").isEmpty()
            && answer
                .header("X-Request-Id")
                .equals(answer.find("requestId").map(NastyInputTest::bare));
    boolean leaks = answer.text().contains("Exception") || answer.text().contains("io.micronaut");
    return isWhole && !leaks ? "" : "a problem that is none: " + answer.text();
  }

  private static String bare(Json text) {
    return text.toString().replace("\"", "");
  }

  private static void text(String name, String text) {
    GARBAGE.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String manyFields() {
    StringBuilder body = new StringBuilder("{\"a\": 1");
    for (int i = 0; i < 20_000; i++) {
      body.append(",\"f").append(i).append("\":1");
    }
    return body.append('}').toString();
  }

  private static String replaced(JsonObject example, String name, String value) {
    String marker = "@@here@@";
    return example.with(name, Json.of(marker)).toString().replace("\"" + marker + "\"", value);
  }

  private static JsonObject without(JsonObject object, String name) {
    var members = new LinkedHashMap<>(object.members());
    members.remove(name);
    return new JsonObject(members);
  }

  /// One operation of the API, with an id that nobody has.
  private record Operation(String method, String path, JsonObject description) {
    @Override
    public String toString() {
      return method + " " + path.replace(NOBODYS_ID, "{id}");
    }

    Optional<JsonObject> example() {
      return description
          .get("requestBody")
          .flatMap(body -> ((JsonObject) body).get("content"))
          .flatMap(content -> ((JsonObject) content).get("application/json"))
          .flatMap(type -> ((JsonObject) type).get("example"))
          .map(JsonObject.class::cast);
    }

    List<String> headers() {
      return parameters("header").toList();
    }

    List<String> parametersAnd(String another) {
      return Stream.concat(parameters("query"), Stream.of(another)).toList();
    }

    private Stream<String> parameters(String in) {
      return ((JsonArray) description.get("parameters").orElse(JsonArray.EMPTY))
          .items().stream()
              .map(JsonObject.class::cast)
              .filter(it -> it.get("in").filter(Json.of(in)::equals).isPresent())
              .map(it -> bare(it.get("name").orElseThrow()));
    }
  }

  private static Stream<Operation> operations() {
    JsonObject paths =
        (JsonObject) SERVER.client().get("/openapi.json").find("paths").orElseThrow();
    return paths.members().entrySet().stream()
        .filter(path -> path.getKey().startsWith("/api/v1/"))
        .flatMap(path ->
            ((JsonObject) path.getValue())
                .members().entrySet().stream()
                    .map(method ->
                        new Operation(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey()
                                .replace("{id}", NOBODYS_ID)
                                .replace("{taskKey}", "triage"),
                            (JsonObject) method.getValue())));
  }
}
