package io.ticketflower.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Notes which operations of the API were called and what went over the wire, compares that with
/// the examples that the API's description shows, and can write them anew: `-Dexamples=write`.
final class Recorder implements BiConsumer<Client.Call, Client.Answer> {
  private static final Path EXAMPLES =
      Path.of("src/main/resources/io/ticketflower/web/api/examples");
  private final JacksonJsonReader jsonReader = new JacksonJsonReader();
  private final JsonObject paths;
  private final Map<String, JsonObject> seen = new LinkedHashMap<>();
  private final Server server;

  Recorder(Server server) {
    this.server = server;
    this.paths =
        (JsonObject) server.client().get("/openapi.json").find("paths").orElse(JsonObject.EMPTY);
  }

  @Override
  public void accept(Client.Call call, Client.Answer answer) {
    if (answer.status() >= 400) {
      return;
    }
    operation(call)
        .ifPresent(id -> {
          JsonObject example = seen.getOrDefault(id, JsonObject.EMPTY);
          if (!call.body().isEmpty() && example.get("request").isEmpty()) {
            example = example.with("request", jsonReader.readOwn(call.body()));
          }
          String status = Integer.toString(answer.status());
          if (!answer.text().isEmpty() && example.get(status).isEmpty()) {
            example = example.with(status, shown(answer));
          }
          seen.put(id, example);
        });
  }

  /// Of a table its beginning, of an archive its first letters.
  private static Json shown(Client.Answer answer) {
    String type = answer.header("Content-Type").orElse("");
    if (type.contains("json")) {
      return answer.json();
    }
    return type.startsWith("text/csv")
        ? Json.of(answer.text().lines().limit(2).collect(Collectors.joining("\r\n")))
        : Json.of("PK…");
  }

  void finish() {
    var known =
        server
            .get(Router.class)
            .uriRoutes()
            .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
            .filter(route -> route.contains("/api/v1/") && !route.startsWith("HEAD"))
            .collect(Collectors.toCollection(TreeSet::new));
    var taken =
        paths.members().entrySet().stream()
            .flatMap(path ->
                ((JsonObject) path.getValue())
                    .members().entrySet().stream()
                        .filter(method -> seen.containsKey(id((JsonObject) method.getValue())))
                        .map(method ->
                            method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(taken).containsAll(known);
    if ("write".equals(System.getProperty("examples"))) {
      seen.forEach(this::write);
    }
    seen.forEach(this::compare);
  }

  private void write(String id, JsonObject example) {
    try {
      Files.writeString(EXAMPLES.resolve(id + ".json"), plain(pretty(example, "")) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// An example has the same fields as what really goes over the wire.
  private void compare(String id, JsonObject real) {
    try {
      Json example = jsonReader.readOwn(Files.readString(EXAMPLES.resolve(id + ".json")));
      ((JsonObject) example)
          .members()
          .forEach((part, value) ->
              assertThat(shape(value))
                  .as("example of %s, %s", id, part)
                  .isEqualTo(real.get(part).map(Recorder::shape).orElse("nothing")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String shape(Json json) {
    return switch (json) {
      case JsonObject object ->
          object.members().entrySet().stream()
              .map(it -> it.getKey() + shape(it.getValue()))
              .sorted()
              .collect(Collectors.joining(",", "{", "}"));
      case JsonArray _ -> "[]";
      default -> "";
    };
  }

  private Optional<String> operation(Client.Call call) {
    String path = call.path().replaceAll("\\?.*", "");
    return paths.members().entrySet().stream()
        .filter(it -> path.matches(pattern(it.getKey())))
        .flatMap(
            it -> ((JsonObject) it.getValue()).get(call.method().toLowerCase(Locale.ROOT)).stream())
        .map(operation -> id((JsonObject) operation))
        .findFirst();
  }

  private static String pattern(String route) {
    return route.replaceAll("\\{(?!id})[^}]*}", "[^/]+").replace("{id}", "[0-9a-f-]{36}");
  }

  private static String id(JsonObject operation) {
    return operation.get("operationId").map(Json::toString).orElse("").replace("\"", "");
  }

  /// Without what makes a test's shop unlike any other, and without anything that looks like a
  /// secret.
  private static String plain(String example) {
    return example
        .replaceAll("rose-garden-[0-9a-f]{12}", "rose-garden")
        .replaceAll("@[0-9a-f]{12}\\.example", "@rose-garden.example")
        .replaceAll("\"accessToken\": \"[^\"]*", "\"accessToken\": \"eyJhbGciOiJIUzI1NiJ9.…")
        .replaceAll("accept-invitation#[0-9A-Za-z]*", "accept-invitation#q0mZ…")
        .replaceAll("\"prefix\": \"[^\"]*", "\"prefix\": \"tf_4vQ0aZ9k")
        .replaceAll("\"secret\": \"[^\"]*", "\"secret\": \"tf_4vQ0aZ9k_bX2w…")
        .replaceAll("\"token\": \"[^\"]*", "\"token\": \"q0mZ…")
        .replaceAll("\"refreshToken\": \"[^\"]*", "\"refreshToken\": \"tYq3v9…");
  }

  /// Two items are enough to show a list.
  private static Json cut(Json list) {
    return list instanceof JsonArray(var items)
        ? Json.array(items.stream().limit(2).toList())
        : list;
  }

  private static String pretty(Json json, String indent) {
    String deeper = indent + "  ";
    return switch (json) {
      case JsonObject object when !object.members().isEmpty() ->
          object.members().entrySet().stream()
              .map(it ->
                  deeper
                      + Json.of(it.getKey())
                      + ": "
                      + pretty(
                          it.getKey().equals("items") ? cut(it.getValue()) : it.getValue(), deeper))
              .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
      case JsonArray(var items) when !items.isEmpty() ->
          items.stream()
              .map(it -> deeper + pretty(it, deeper))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      default -> json.toString();
    };
  }
}
