package io.ticketflower.web.api;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Problem;
import io.ticketflower.web.http.ProblemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The problems that operations answer with, described once for each status.
final class ProblemAnswers {
  private ProblemAnswers() {}

  static JsonObject components() {
    var responses = new LinkedHashMap<String, Json>();
    Stream.of(ProblemKind.values())
        .collect(Collectors.groupingBy(ProblemKind::status))
        .forEach((status, kinds) -> responses.put("Problem" + status, answer(status, kinds)));
    return new JsonObject(responses);
  }

  static JsonObject reference(int status) {
    return JsonObject.of("$ref", Json.of("#/components/responses/Problem" + status));
  }

  private static JsonObject answer(int status, List<ProblemKind> kinds) {
    String description =
        kinds.stream()
            .map(kind -> "**" + kind.title() + ".** " + kind.explanation())
            .collect(Collectors.joining("\n\n"));
    var examples = new LinkedHashMap<String, Json>();
    kinds.forEach(kind -> examples.put(kind.slug(), JsonObject.of("value", example(status, kind))));
    JsonObject content =
        JsonObject.of(
            "schema",
            JsonObject.of("$ref", Json.of("#/components/schemas/Problem")),
            "examples",
            new JsonObject(examples));
    return JsonObject.of(
        "description", Json.of(description), "content", JsonObject.of(Problem.MEDIA_TYPE, content));
  }

  private static JsonObject example(int status, ProblemKind kind) {
    return JsonObject.of(
            "type", Json.of(kind.type()),
            "title", Json.of(kind.title()),
            "status", Json.of(status))
        .with("detail", Json.of(kind.explanation()))
        .with("instance", Json.of("/api/v1/tickets/0197c3a4-5b6d-7e8f-9a0b-1c2d3e4f5a6b"))
        .with("requestId", Json.of("8c5b7d0e41f94a4c"));
  }
}
