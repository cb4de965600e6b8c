package io.ticketflower.integration.schema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.JsonString;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps a schema from costing too much or reaching outside. Validators treat schemas as code that
/// can be trusted; ours come from anybody: no reference but into the schema itself, none that leads
/// back to where it stands, a bounded size once all references are written out, patterns that RE2/J
/// can match.
final class SchemaSafety {
  private static final int LONGEST = 65_536;
  private static final int DEEPEST = 32;
  private static final int MOST_EXPENSIVE = 10_000;
  private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");
  private static final Set<String> NAMES = Set.of("$id", "$anchor", "$dynamicAnchor");

  private final Json schema;
  private final JsonPointer at;
  private final Findings findings;
  private final Map<Json, Integer> costs = new HashMap<>();

  private SchemaSafety(Json schema, JsonPointer at, Findings findings) {
    this.schema = schema;
    this.at = at;
    this.findings = findings;
  }

  static void review(Json schema, JsonPointer at, Findings findings) {
    SchemaSafety safety = new SchemaSafety(schema, at, findings);
    if (schema.toString().length() > LONGEST) {
      findings.error(
          "SCHEMA_TOO_LARGE",
          at,
          "Expected a schema of at most %d characters, but it has more.".formatted(LONGEST),
          "Split it, or leave descriptions out.");
      return;
    }
    safety.visit(schema, at, 1);
    if (!findings.hasErrors() && safety.cost(schema, new HashSet<>()) > MOST_EXPENSIVE) {
      findings.error(
          "SCHEMA_TOO_COSTLY",
          at,
          "Expected at most %d schemas once all references are written out, but there are more."
              .formatted(MOST_EXPENSIVE),
          "Refer to fewer schemas that themselves refer to others.");
    }
  }

  private void visit(Json part, JsonPointer pointer, int depth) {
    if (depth > DEEPEST) {
      findings.error(
          "SCHEMA_TOO_DEEP",
          pointer,
          "Expected schemas at most %d levels deep, but this goes deeper.".formatted(DEEPEST),
          "Flatten the structure.");
      return;
    }
    if (part instanceof JsonObject object) {
      checkReferences(object, pointer);
      checkPatterns(object, pointer);
      SchemaWalk.all(object, pointer, (inner, where) -> visit(inner, where, depth + 1));
    }
  }

  private void checkReferences(JsonObject object, JsonPointer pointer) {
    for (String name : NAMES) {
      if (object.get(name).isPresent()) {
        findings.error(
            "SCHEMA_NAMES_ITSELF",
            pointer.child(name),
            "Expected a schema without \"%s\", but it has one.".formatted(name),
            "Leave it out, and refer to parts by their place: #/$defs/….");
      }
    }
    for (String name : REFERENCES) {
      object.get(name).ifPresent(reference -> checkReference(name, reference, pointer.child(name)));
    }
  }

  private void checkReference(String name, Json reference, JsonPointer pointer) {
    boolean found =
        name.equals("$ref")
            && reference instanceof JsonString(var text)
            && target(text).isPresent();
    if (!found) {
      findings.error(
          "SCHEMA_REFERENCE",
          pointer,
          "Expected a reference to a part of this schema such as #/$defs/name, but got %s."
              .formatted(reference),
          "Nothing is loaded from outside: copy what you need below $defs.");
    }
  }

  private void checkPatterns(JsonObject object, JsonPointer pointer) {
    if (object.get("pattern").orElse(Json.array()) instanceof JsonString(var pattern)) {
      checkPattern(pattern, pointer.child("pattern"));
    }
    if (object.get("patternProperties").orElse(Json.array()) instanceof JsonObject patterns) {
      patterns
          .members()
          .keySet()
          .forEach(it -> checkPattern(it, pointer.child("patternProperties").child(it)));
    }
  }

  private void checkPattern(String pattern, JsonPointer pointer) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException unusable) {
      findings.error(
          "SCHEMA_PATTERN",
          pointer,
          "Expected a pattern in RE2 syntax, but: %s.".formatted(unusable.getMessage()),
          "Look-around and back-references are not supported: they can take for ever.");
    }
  }

  /// How many schemas are checked once all references are written out; stops where it is too many.
  private int cost(Json part, Set<String> open) {
    if (!(part instanceof JsonObject object)) {
      return 1;
    }
    Integer known = costs.get(part);
    if (known != null) {
      return known;
    }
    int[] cost = {1};
    SchemaWalk.applied(object, at, (inner, _) -> cost[0] = plus(cost[0], cost(inner, open)));
    if (object.get("$ref").orElse(Json.array()) instanceof JsonString(var text)) {
      cost[0] = plus(cost[0], costOfTarget(text, open));
    }
    costs.put(part, cost[0]);
    return cost[0];
  }

  private int costOfTarget(String reference, Set<String> open) {
    if (!open.add(reference)) {
      if (!findings.hasErrors()) {
        findings.error(
            "SCHEMA_RECURSIVE",
            at,
            "Expected references that come to an end, but %s leads back to itself."
                .formatted(reference),
            "Write out as many levels as the form needs.");
      }
      return 1;
    }
    int cost = cost(target(reference).orElseThrow(), open);
    open.remove(reference);
    return cost;
  }

  private static int plus(int some, int more) {
    return Math.min(MOST_EXPENSIVE + 1, some + more);
  }

  private Optional<Json> target(String reference) {
    if (reference.equals("#")) {
      return Optional.of(schema);
    }
    if (!reference.startsWith("#/")) {
      return Optional.empty();
    }
    Optional<Json> part = Optional.of(schema);
    for (String token : reference.substring(2).split("/", -1)) {
      String name = token.replace("~1", "/").replace("~0", "~");
      part = part.flatMap(it -> child(it, name));
    }
    return part;
  }

  private static Optional<Json> child(Json part, String name) {
    return switch (part) {
      case JsonObject object -> object.get(name);
      case JsonArray(List<Json> items) ->
          name.matches("\\d{1,6}") && Integer.parseInt(name) < items.size()
              ? Optional.of(items.get(Integer.parseInt(name)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
