package io.ticketflower.bootstrap.access;

import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;

/// A program that calls the API as somebody, or as nobody.
///
/// @param token empty for nobody
record Program(URI address, Optional<String> token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonReader JSON = new JacksonJsonReader();

  /// Never the version of anything, so that whoever is let in changes nothing that has one.
  private static final String NO_VERSION = "\"0\"";

  static Program nobody(URI address) {
    return new Program(address, Optional.empty());
  }

  Program with(String accessToken) {
    return new Program(address, Optional.of(accessToken));
  }

  HttpResponse<String> send(String method, String path, String body) {
    return send(method, path, body, NO_VERSION);
  }

  HttpResponse<String> send(String method, String path, String body, String version) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("If-Match", version);
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new IllegalStateException(method + " " + path, fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /// Does something that must succeed, and picks a value out of the answer: `items.0.id`.
  String made(String method, String path, String body, String version, String wanted) {
    HttpResponse<String> answer = send(method, path, body, version);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + " answered " + answer.body());
    }
    return wanted.isEmpty() ? "" : text(JSON.readOwn(answer.body()), wanted);
  }

  String posted(String path, String body, String wanted) {
    return made("POST", path, body, NO_VERSION, wanted);
  }

  String read(String path, String wanted) {
    return made("GET", path, "", NO_VERSION, wanted);
  }

  private static String text(Json from, String wanted) {
    Json at = from;
    for (String step : wanted.split("\\.", -1)) {
      at =
          switch (at) {
            case JsonObject object -> object.get(step).orElseThrow();
            case JsonArray(var items) -> items.get(Integer.parseInt(step));
            default -> throw new AssertionError("No " + wanted + " in " + from);
          };
    }
    return at instanceof JsonString(var string) ? string : at.toString();
  }
}
