package io.ticketflower.integration.schema;

import io.ticketflower.domain.rule.Findings;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;

/// How large a schema may be. One that is larger is not looked at any further.
final class SchemaBounds {
  private static final int LARGEST = 64 * 1024;
  private static final int DEEPEST = 32;

  private final JsonPointer at;
  private final Findings findings;

  SchemaBounds(JsonPointer at, Findings findings) {
    this.at = at;
    this.findings = findings;
  }

  boolean check(Json schema) {
    if (isDeeperThan(DEEPEST, schema)) {
      findings.error(
          "SCHEMA_TOO_DEEP",
          at,
          "Expected at most %d levels of objects and arrays, but the schema has more."
              .formatted(DEEPEST),
          "Move inner schemas to \"$defs\" and refer to them.");
      return false;
    }
    int length = schema.toString().length();
    if (length > LARGEST) {
      findings.error(
          "SCHEMA_TOO_LARGE",
          at,
          "Expected a schema of at most %d characters, but it has %d.".formatted(LARGEST, length),
          "Say what is needed with fewer words, or ask for less at once.");
      return false;
    }
    return true;
  }

  private static boolean isDeeperThan(int levels, Json json) {
    return switch (json) {
      case JsonArray(var items) ->
          levels == 0 || items.stream().anyMatch(item -> isDeeperThan(levels - 1, item));
      case JsonObject(var members) ->
          levels == 0 || members.values().stream().anyMatch(it -> isDeeperThan(levels - 1, it));
      default -> false;
    };
  }
}
