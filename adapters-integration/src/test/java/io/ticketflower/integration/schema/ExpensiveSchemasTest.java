package io.ticketflower.integration.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.integration.json.JacksonJsonReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Schemas made to keep a processor busy or to fill the memory: refused, or stopped soon.
final class ExpensiveSchemasTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final NetworkntJsonSchemas schemas = new NetworkntJsonSchemas();

  @Test
  void references_that_double_at_every_step() {
    String defs =
        IntStream.range(0, 40)
            .mapToObj(i ->
                "\"d%d\":{\"allOf\":[{\"$ref\":\"#/$defs/d%d\"},{\"$ref\":\"#/$defs/d%d\"}]}"
                    .formatted(i, i + 1, i + 1))
            .collect(Collectors.joining(","));
    String schema = "{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + defs + ",\"d40\":{}}}";

    assertRefusedOrStopped(schema, "1");
  }

  @Test
  void references_that_double_at_every_level_of_the_value() {
    String schema = "{\"properties\":{\"a\":{\"allOf\":[{\"$ref\":\"#\"},{\"$ref\":\"#\"}]}}}";
    String value = "{\"a\":".repeat(60) + "1" + "}".repeat(60);

    assertRefusedOrStopped(schema, value);
  }

  @Test
  void a_long_chain_of_references() {
    String defs =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "\"%d\":{\"$ref\":\"#/$defs/%d\"}".formatted(i, i + 1))
            .collect(Collectors.joining(","));

    assertRefusedOrStopped("{\"$ref\":\"#/$defs/0\",\"$defs\":{" + defs + ",\"2000\":{}}}", "1");
  }

  @Test
  void a_thousand_schemas_for_each_of_many_items() {
    String all = "{\"minimum\":0},".repeat(4_000) + "true";
    String items = "1,".repeat(60_000) + "1";

    assertRefusedOrStopped("{\"items\":{\"allOf\":[" + all + "]}}", "[" + items + "]");
  }

  @Test
  void a_large_pattern_on_a_large_text() {
    String schema = "{\"pattern\":\"^(([a-z]{1,50}){1,50}x)+$\"}";

    assertRefusedOrStopped(schema, "\"" + "a".repeat(250_000) + "\"");
  }

  @Test
  void a_pattern_that_takes_others_for_ever() {
    String schema = "{\"pattern\":\"^(a+)+$\"}";

    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(check(schema, "\"" + "a".repeat(5_000) + "!\""))
                .extracting(Violation::code)
                .containsExactly("pattern"));
  }

  @Test
  void formats_of_long_texts() {
    for (String format : List.of("date", "date-time", "time", "email", "uri", "uuid")) {
      for (String text :
          List.of(
              "a".repeat(200_000),
              "a.".repeat(100_000) + "@" + "b.".repeat(100_000),
              "\\\"".repeat(50_000) + "@x",
              "1".repeat(200_000),
              "http://" + "%".repeat(100_000),
              "http://" + "a.".repeat(100_000))) {
        assertTimeoutPreemptively(
            SOON, () -> check("{\"format\":\"%s\"}".formatted(format), Json.of(text).toString()));
      }
    }
  }

  @Test
  void patterns_that_would_fill_the_memory() {
    for (String pattern :
        List.of(
            "((a{1000}){1000}){1000}",
            "(((((a{99}){99}){99}){99}){99})",
            "(?:a{1,1000}b{1,1000}){1,1000}",
            "[ab]{1000}{1000}",
            "(\\\\p{L}{500}){500}",
            "(".repeat(400) + "a" + "{9})".repeat(400),
            "x".repeat(10_000))) {
      assertTimeoutPreemptively(
          SOON,
          () ->
              assertThat(review("{\"pattern\":\"" + pattern + "\"}"))
                  .extracting(Finding::code)
                  .contains("SCHEMA_PATTERN"));
    }
  }

  @Test
  void ordinary_patterns_are_welcome() {
    for (String pattern :
        List.of(
            "^\\\\d{4}-\\\\d{2}-\\\\d{2}$",
            "^.{1,500}$",
            "^[A-Z]{2}\\\\d{2}( ?\\\\w{4}){3,7}$",
            "^[^@\\\\]\\\\[]+@[^{}]+$",
            "a{2}|b{3,}|c{,4}|{|}",
            "^(?:\\\\+\\\\d{1,3} )?[\\\\d /-]{5,20}$",
            "^[]a]$",
            "\\\\p{Lu}\\\\p{L}*")) {
      assertThat(review("{\"pattern\":\"" + pattern + "\"}")).as(pattern).isEmpty();
    }
  }

  @Test
  void numbers_with_huge_exponents() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          check("{\"multipleOf\":1e-400}", "1e400");
          check("{\"type\":\"integer\"}", "1e400");
          check("{\"enum\":[1e400]}", "1e-400");
          schemas.check(
              json("{\"type\":\"integer\",\"minimum\":3}"), Json.of(new BigDecimal("1e999999999")));
        });
  }

  @Test
  void many_violations_are_cut_short() {
    String items = "1,".repeat(5_000) + "1";

    assertThat(check("{\"items\":{\"type\":\"string\"}}", "[" + items + "]")).hasSize(100);
  }

  private void assertRefusedOrStopped(String schema, String value) {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          boolean refused = !review(schema).isEmpty();
          if (!refused) {
            assertThat(check(schema, value)).extracting(Violation::code).containsExactly("schema");
          }
        });
  }

  private List<Finding> review(String schema) {
    return schemas.review(json(schema), JsonPointer.ROOT);
  }

  private List<Violation> check(String schema, String value) {
    return schemas.check(json(schema), json(value));
  }

  private static Json json(String text) {
    return new JacksonJsonReader().readOwn(text);
  }
}
