package io.ticketflower.web.api;

import static io.ticketflower.web.api.ApiDescription.object;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import java.util.Set;
import java.util.stream.Stream;

/// What operations have to do with sessions: by what they know one, and how a page asks for one.
final class SessionFacts {
  private static final Set<String> SESSIONS =
      Set.of("ActingSession", "GuestSession", "PlatformSession", "Session");
  private static final JsonObject IN_COOKIES =
      JsonObject.of("$ref", Json.of("#/components/parameters/Session"));
  private static final JsonArray OF_PLATFORM =
      Json.array(
          JsonObject.of("accessToken", JsonArray.EMPTY),
          JsonObject.of("platformCookie", JsonArray.EMPTY, "page", JsonArray.EMPTY));

  private SessionFacts() {}

  static JsonObject addTo(String path, JsonObject operation, boolean isOpen) {
    JsonObject secured = secured(path, operation, isOpen);
    return beginsSession(operation)
        ? secured.with("parameters", oneMore(secured, IN_COOKIES))
        : secured;
  }

  private static JsonObject secured(String path, JsonObject operation, boolean isOpen) {
    if (isOpen) {
      return operation.with("security", JsonArray.EMPTY);
    }
    return path.startsWith("/api/v1/platform/")
        ? operation.with("security", OF_PLATFORM)
        : operation;
  }

  private static boolean beginsSession(JsonObject operation) {
    String answers = object(operation, "responses").toString();
    return SESSIONS.stream().anyMatch(name -> answers.contains("/schemas/" + name + "\""));
  }

  private static JsonArray oneMore(JsonObject operation, JsonObject parameter) {
    JsonArray parameters = (JsonArray) operation.get("parameters").orElse(JsonArray.EMPTY);
    return Json.array(
        Stream.concat(parameters.items().stream(), Stream.<Json>of(parameter)).toList());
  }
}
