package io.ticketflower.integration.schema;

import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonArray;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where schemas stand inside of schemas.
final class Keywords {
  private static final Set<String> WITH_ONE =
      Set.of(
          "additionalProperties",
          "contains",
          "contentSchema",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> WITH_LIST = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
  private static final Set<String> WITH_NAMED =
      Set.of("$defs", "definitions", "dependentSchemas", "patternProperties", "properties");
  private static final Set<String> FOR_THE_SAME_VALUE =
      Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas");
  private static final Set<String> OTHERS =
      Set.of(
          "$anchor",
          "$comment",
          "$id",
          "$ref",
          "$schema",
          "const",
          "contentEncoding",
          "contentMediaType",
          "default",
          "dependentRequired",
          "deprecated",
          "description",
          "enum",
          "examples",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "format",
          "maxContains",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minContains",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "multipleOf",
          "pattern",
          "readOnly",
          "required",
          "title",
          "type",
          "uniqueItems",
          "writeOnly");

  private Keywords() {}

  /// A schema inside of another.
  ///
  /// @param at where it stands in the whole schema
  /// @param sameValue whether it looks at the same value as the schema around it
  record Inner(Json schema, JsonPointer at, boolean sameValue) {}

  static boolean areKnown(String keyword) {
    return WITH_ONE.contains(keyword)
        || WITH_LIST.contains(keyword)
        || WITH_NAMED.contains(keyword)
        || OTHERS.contains(keyword);
  }

  static List<Inner> inside(JsonObject schema, JsonPointer at) {
    List<Inner> inner = new ArrayList<>();
    schema
        .members()
        .forEach((keyword, value) -> {
          JsonPointer there = at.child(keyword);
          boolean same = FOR_THE_SAME_VALUE.contains(keyword);
          if (WITH_ONE.contains(keyword)) {
            inner.add(new Inner(value, there, same));
          } else if (WITH_LIST.contains(keyword) && value instanceof JsonArray(var items)) {
            for (int index = 0; index < items.size(); index++) {
              inner.add(new Inner(items.get(index), there.child(index), same));
            }
          } else if (WITH_NAMED.contains(keyword) && value instanceof JsonObject named) {
            named
                .members()
                .forEach((name, it) -> inner.add(new Inner(it, there.child(name), same)));
          }
        });
    return inner;
  }
}
