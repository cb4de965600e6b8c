package io.ticketflower.web.api;

import static io.ticketflower.web.api.ApiDescription.mapMembers;
import static io.ticketflower.web.api.ApiDescription.object;
import static io.ticketflower.web.api.ApiDescription.plain;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each operation has in common with others of its kind: who may call it, what its headers
/// mean, which problems it may answer with; and the examples that belong to it alone.
final class OperationFacts {
  private static final Set<String> OPEN =
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
          "POST /api/v1/sessions/refresh");
  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry(
              "If-Match",
              "The `ETag` of the version you have seen. Where it is needed and missing the answer is"
                  + " 428, where it is stale 412."),
          Map.entry(
              "Idempotency-Key",
              "Makes the request safe to repeat: within 24 hours, the same key with the same request"
                  + " changes nothing and answers with the thing as it is now. 1 to 200 visible"
                  + " characters."),
          Map.entry(
              "id", "Its id. One that is not there, or belongs to another company, answers 404."),
          Map.entry("limit", "How many at most; 50 where nothing is said."),
          Map.entry("cursor", "The `nextCursor` of the page before."),
          Map.entry("after", "The number of the last entry that was seen; 0 for all."),
          Map.entry("action", "Only entries of this action."),
          Map.entry("actor", "Only what the person with this id did, or did for somebody."),
          Map.entry("address", "Only what came from an address with this in it."),
          Map.entry("days", "How many days to look back, today among them; 30 if you don't say."),
          Map.entry("code", "Only errors with this cause."),
          Map.entry("columns", "Which columns, in this order, with commas; all if none is named."),
          Map.entry("errors", "`true` for only those with errors that are not resolved."),
          Map.entry("from", "Only what is of this time or later."),
          Map.entry("overdue", "`true` for only what should have been done by now."),
          Map.entry("away", "`true` for only those who are away by now."),
          Map.entry(
              "sort",
              "By which field to sort; with a `-` in front the other way round. What has none comes"
                  + " last."),
          Map.entry("text", "Only what has this in it, in small or capital letters."),
          Map.entry("unassigned", "`true` for only what is open and on nobody's list."),
          Map.entry("object", "Only what was done to the thing with this id."),
          Map.entry("to", "Only what is from before this time."),
          Map.entry("archive", "`true` for those that are over, instead of the active ones."),
          Map.entry("assignee", "Only what is on the list of the member with this id."),
          Map.entry("key", "Only what has this key."),
          Map.entry("kind", "Only errors of this step."),
          Map.entry("owner", "Only API keys of the member with this id."),
          Map.entry("number", "Only the ticket with the number that people say."),
          Map.entry(
              "status", "Only what is in this state; where several may be named, with commas."),
          Map.entry("submitter", "Only what the member with this id submitted."),
          Map.entry("taskKey", "The task's key in the workflow's document."),
          Map.entry("ticket", "Only what belongs to the ticket with this id."),
          Map.entry("type", "Only tickets of the type with this key."),
          Map.entry("validateOnly", "`true` to be told the findings and store nothing."));
  private static final Set<String> CONDITIONAL = Set.of("put", "patch", "delete");
  private static final Map<String, String> CREATED =
      Map.of("200", "As it is now", "201", "Made", "204", "Done; there is nothing to say");

  /// The one query parameter that can't be left out.
  private static final String NEEDED = "/api/v1/search?text";

  private OperationFacts() {}

  static JsonObject addTo(String path, String method, JsonObject operation, JsonObject examples) {
    boolean isOpen = OPEN.contains(method.toUpperCase(Locale.ROOT) + " " + path);
    JsonObject described =
        operation
            .with("summary", Json.of(firstSentence(operation)))
            .with("description", Json.of(rest(operation)))
            .with("responses", responses(path, method, operation, examples, isOpen));
    JsonObject asked =
        SessionFacts.addTo(
            path,
            described.get("parameters").isEmpty() ? described : parameters(described, path, method),
            isOpen);
    return operation.get("requestBody").isPresent()
        ? asked.with("requestBody", body(object(operation, "requestBody"), examples))
        : asked;
  }

  private static String firstSentence(JsonObject operation) {
    String text = operation.get("description").map(ApiDescription::plain).orElse("");
    int end = sentenceEnd(text);
    return text.substring(0, end).replaceAll("\\.$", "");
  }

  private static String rest(JsonObject operation) {
    String text = operation.get("description").map(ApiDescription::plain).orElse("");
    return text.substring(sentenceEnd(text)).strip();
  }

  private static int sentenceEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.charAt(i) == '.' || text.charAt(i) == '?';
      if (ends && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static JsonObject parameters(JsonObject operation, String path, String method) {
    JsonArray parameters = (JsonArray) operation.get("parameters").orElse(JsonArray.EMPTY);
    return operation.with(
        "parameters",
        Json.array(
            parameters.items().stream()
                .<Json>map(it -> parameter((JsonObject) it, path, method))
                .toList()));
  }

  private static JsonObject parameter(JsonObject parameter, String path, String method) {
    String name = parameter.get("name").map(ApiDescription::plain).orElse("");
    boolean isNeeded =
        parameter.get("in").filter(Json.of("path")::equals).isPresent()
            || NEEDED.equals(path + "?" + name)
            || (name.equals("If-Match") && CONDITIONAL.contains(method));
    JsonObject exact = parameter.with("required", Json.of(isNeeded));
    return Optional.ofNullable(PARAMETERS.get(name))
        .filter(_ -> parameter.get("description").isEmpty())
        .map(text -> exact.with("description", Json.of(text)))
        .orElse(exact);
  }

  private static JsonObject body(JsonObject body, JsonObject examples) {
    return examples
        .get("request")
        .map(example -> body.with("content", withExample(object(body, "content"), example)))
        .orElse(body);
  }

  private static JsonObject withExample(JsonObject content, Json example) {
    return mapMembers(content, (_, type) -> ((JsonObject) type).with("example", example));
  }

  private static JsonObject responses(
      String path, String method, JsonObject operation, JsonObject examples, boolean isOpen) {
    var responses = new LinkedHashMap<String, Json>();
    object(operation, "responses")
        .members()
        .forEach((status, response) ->
            responses.put(status, response(status, (JsonObject) response, operation, examples)));
    problems(path, method, operation, isOpen)
        .forEach(
            status -> responses.put(Integer.toString(status), ProblemAnswers.reference(status)));
    return new JsonObject(responses);
  }

  private static JsonObject response(
      String status, JsonObject response, JsonObject operation, JsonObject examples) {
    boolean isMadeUp =
        plain(response.get("description").orElse(Json.of(""))).endsWith(status + " response");
    String description =
        isMadeUp
            ? CREATED.getOrDefault(status, "")
            : plain(response.get("description").orElse(Json.of("")));
    JsonObject described =
        response
            .with("description", Json.of(description))
            .with("headers", headers(status, operation));
    return examples
        .get(status)
        .map(
            example -> described.with("content", withExample(object(response, "content"), example)))
        .orElse(described);
  }

  private static JsonObject headers(String status, JsonObject operation) {
    JsonObject headers =
        JsonObject.of(
            "X-Request-Id", header("RequestId"),
            "RateLimit", header("RateLimit"),
            "RateLimit-Policy", header("RateLimitPolicy"));
    boolean isOneThing =
        operation.get("parameters").map(Json::toString).orElse("").contains("\"name\":\"id\"");
    return status.equals("201") || (isOneThing && status.equals("200"))
        ? headers.with("ETag", header("ETag"))
        : headers;
  }

  private static JsonObject header(String name) {
    return JsonObject.of("$ref", Json.of("#/components/headers/" + name));
  }

  private static List<Integer> problems(
      String path, String method, JsonObject operation, boolean isOpen) {
    boolean changes = !method.equals("get");
    boolean hasBody = operation.get("requestBody").isPresent();
    String parameters = operation.get("parameters").map(Json::toString).orElse("");
    List<Integer> statuses = new ArrayList<>();
    if (hasBody || !parameters.isEmpty()) {
      statuses.add(400);
    }
    statuses.add(401);
    if (!isOpen) {
      statuses.add(403);
    }
    if (path.contains("{id}")) {
      statuses.add(404);
    }
    if (changes && !path.contains("/sessions")) {
      statuses.add(409);
    }
    if (parameters.contains("If-Match")) {
      statuses.add(412);
    }
    if (hasBody) {
      statuses.addAll(List.of(413, 415));
    }
    if (changes && !isOpen) {
      statuses.add(422);
    }
    if (CONDITIONAL.contains(method) && parameters.contains("If-Match")) {
      statuses.add(428);
    }
    statuses.addAll(List.of(429, 500, 503));
    return statuses;
  }
}
