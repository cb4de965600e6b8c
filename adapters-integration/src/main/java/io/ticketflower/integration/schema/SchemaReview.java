package io.ticketflower.integration.schema;

import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.domain.rule.JsonString;
import io.ticketflower.integration.schema.Keywords.Inner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks for what a schema of schemas can't tell: references that lead nowhere, outside or round in
/// a circle, and patterns that can't be matched in linear time.
final class SchemaReview {
  private static final Set<String> NOT_SUPPORTED =
      Set.of("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor", "$vocabulary");
  private static final int LONGEST_CHAIN = 50;

  private final JsonPointer base;
  private final Findings findings;
  private final Map<JsonPointer, Json> places = new HashMap<>();
  private final Map<JsonPointer, List<JsonPointer>> sameValue = new HashMap<>();
  private final Map<JsonPointer, Integer> lengths = new HashMap<>();
  private final Set<JsonPointer> onTheWay = new HashSet<>();

  SchemaReview(JsonPointer base, Findings findings) {
    this.base = base;
    this.findings = findings;
  }

  void check(Json schema) {
    collect(new Inner(schema, JsonPointer.ROOT, false));
    places.forEach((at, place) -> {
      if (place instanceof JsonObject object) {
        checkKeywords(object, at);
      }
    });
    if (!findings.hasErrors()) {
      places.keySet().forEach(this::checkChain);
    }
  }

  private void collect(Inner inner) {
    places.put(inner.at(), inner.schema());
    if (inner.schema() instanceof JsonObject object) {
      for (Inner child : Keywords.inside(object, inner.at())) {
        if (child.sameValue()) {
          sameValue.computeIfAbsent(inner.at(), _ -> new ArrayList<>()).add(child.at());
        }
        collect(child);
      }
    }
  }

  private void checkKeywords(JsonObject schema, JsonPointer at) {
    schema
        .members()
        .forEach((keyword, value) -> {
          JsonPointer there = at.child(keyword);
          switch (keyword) {
            case "$ref" -> text(value).ifPresent(ref -> checkReference(ref, at, there));
            case "pattern" -> text(value).ifPresent(it -> checkPattern(it, there));
            case "patternProperties" -> checkPatterns(value, there);
            case "$schema" -> checkDialect(value, there);
            case "$id" -> checkId(at, there);
            default -> checkKnown(keyword, there);
          }
        });
  }

  private void checkReference(String reference, JsonPointer at, JsonPointer there) {
    if (!reference.startsWith("#")) {
      error(
          "SCHEMA_REFERENCE",
          there,
          "Expected a reference into this schema, but \"%s\" leads outside.".formatted(reference),
          "Copy what you need to \"$defs\" and refer to \"#/$defs/…\".");
      return;
    }
    Optional<JsonPointer> target = LocalReference.target(reference).filter(places::containsKey);
    if (target.isEmpty()) {
      error(
          "SCHEMA_REFERENCE",
          there,
          "Expected a schema at \"%s\", but there is none.".formatted(reference),
          "Refer by the place in this schema, such as \"#/$defs/address\".");
      return;
    }
    sameValue.computeIfAbsent(at, _ -> new ArrayList<>()).add(target.get());
  }

  private void checkPatterns(Json value, JsonPointer there) {
    if (value instanceof JsonObject(var members)) {
      members.keySet().forEach(pattern -> checkPattern(pattern, there.child(pattern)));
    }
  }

  private void checkPattern(String pattern, JsonPointer there) {
    try {
      LinearPattern.compile(pattern);
    } catch (IllegalArgumentException e) {
      error(
          "SCHEMA_PATTERN",
          there,
          "Expected a pattern that can be matched quickly, but this is none, because "
              + e.getMessage()
              + ".",
          "Patterns follow RE2: no look-ahead, no back references, modest repetitions.");
    }
  }

  private void checkDialect(Json value, JsonPointer there) {
    if (text(value).filter(it -> it.replaceFirst("#$", "").equals(Compiler.DIALECT)).isEmpty()) {
      error(
          "SCHEMA_DIALECT",
          there,
          "Expected draft 2020-12 of JSON Schema, but the schema names another.",
          "Leave \"$schema\" out, or write \"%s\".".formatted(Compiler.DIALECT));
    }
  }

  /// At the top it is a name that nobody asks for; further inside it would change what references
  /// mean.
  private void checkId(JsonPointer at, JsonPointer there) {
    if (!at.equals(JsonPointer.ROOT)) {
      error(
          "SCHEMA_KEYWORD",
          there,
          "Expected no \"$id\" inside of a schema, but there is one.",
          "Remove it; references go by place.");
    }
  }

  private void checkKnown(String keyword, JsonPointer there) {
    if (NOT_SUPPORTED.contains(keyword)) {
      error(
          "SCHEMA_KEYWORD",
          there,
          "Expected keywords that TicketFlower knows, but \"%s\" is none.".formatted(keyword),
          "Use \"$ref\" and \"$defs\".");
    } else if (!Keywords.areKnown(keyword)) {
      findings.warning(
          "SCHEMA_KEYWORD_UNKNOWN",
          placed(there),
          "Expected a keyword of JSON Schema, but \"%s\" is none.".formatted(keyword),
          "It has no effect; perhaps a typing slip.");
    }
  }

  private void checkChain(JsonPointer at) {
    if (chainFrom(at) > LONGEST_CHAIN && lengths.put(at, 0) != null) {
      error(
          "SCHEMA_ENDLESS",
          at,
          "Expected references to come to an end, but from here they go on and on.",
          "A schema may refer to itself only for a part of the value, such as \"items\".");
    }
  }

  /// How many schemas look at the same value one after the other; more than allowed if they go
  /// round in a circle.
  private int chainFrom(JsonPointer at) {
    Integer known = lengths.get(at);
    if (known != null) {
      return known;
    }
    if (!onTheWay.add(at) || onTheWay.size() > LONGEST_CHAIN) {
      return LONGEST_CHAIN + 1;
    }
    int longest = 0;
    for (JsonPointer next : sameValue.getOrDefault(at, List.of())) {
      longest = Math.max(longest, chainFrom(next));
    }
    onTheWay.remove(at);
    lengths.put(at, longest + 1);
    return longest + 1;
  }

  private static Optional<String> text(Json value) {
    return value instanceof JsonString(var text) ? Optional.of(text) : Optional.empty();
  }

  private void error(String code, JsonPointer at, String message, String hint) {
    findings.error(code, placed(at), message, hint);
  }

  private JsonPointer placed(JsonPointer at) {
    return new JsonPointer(base.value() + at.value());
  }
}
