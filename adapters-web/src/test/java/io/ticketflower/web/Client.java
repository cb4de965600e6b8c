package io.ticketflower.web;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonNumber;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// A program that talks to the API, as one person or as nobody.
final class Client {
  private static final JsonReader JSON = new JacksonJsonReader();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI address;
  private final Map<String, String> headers;
  private final BiConsumer<Call, Answer> witness;

  private Client(URI address, Map<String, String> headers, BiConsumer<Call, Answer> witness) {
    this.address = address;
    this.headers = headers;
    this.witness = witness;
  }

  Client(URI address) {
    this(address, Map.of(), (_, _) -> {});
  }

  /// What was sent.
  record Call(String method, String path, String body) {}

  /// What came back.
  record Answer(int status, Map<String, List<String>> headers, String text) {
    Json json() {
      return JSON.readOwn(text);
    }

    /// A value by its way from the top: `items.0.id`.
    Optional<Json> find(String way) {
      Json at = json();
      for (String step : way.split("\\.", -1)) {
        Optional<Json> next =
            switch (at) {
              case JsonObject object -> object.get(step);
              case JsonArray(var items) ->
                  Optional.of(Integer.parseInt(step))
                      .filter(index -> index < items.size())
                      .map(items::get);
              default -> Optional.empty();
            };
        if (next.isEmpty()) {
          return Optional.empty();
        }
        at = next.get();
      }
      return Optional.of(at);
    }

    String get(String way) {
      return switch (find(way).orElseThrow(() -> new AssertionError("No " + way + ": " + text))) {
        case JsonString(var string) -> string;
        case Json other -> other.toString();
      };
    }

    int count(String way) {
      return switch (find(way).orElseThrow(() -> new AssertionError("No " + way + ": " + text))) {
        case JsonArray(var items) -> items.size();
        case JsonNumber(var number) -> number.intValue();
        case Json other -> throw new AssertionError("Nothing to count: " + other);
      };
    }

    Optional<String> header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().getFirst())
          .findFirst();
    }
  }

  Map<String, String> headers() {
    return headers;
  }

  Client with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Client(address, more, witness);
  }

  Client bearing(String accessToken) {
    return with("Authorization", "Bearer " + accessToken);
  }

  Client watchedBy(BiConsumer<Call, Answer> newWitness) {
    return new Client(address, headers, newWitness);
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer delete(String path) {
    return send("DELETE", path, "");
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  Answer patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Answer send(String method, String path, String body) {
    Answer answer = send(method, path, body.getBytes(StandardCharsets.UTF_8));
    witness.accept(new Call(method, path, body), answer);
    return answer;
  }

  Answer send(String method, String path, byte[] body) {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    if (body.length > 0 && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
