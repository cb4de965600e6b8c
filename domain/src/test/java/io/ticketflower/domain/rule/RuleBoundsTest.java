package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.failure;
import static io.ticketflower.domain.rule.RuleFixture.findingsOf;
import static io.ticketflower.domain.rule.RuleFixture.json;
import static io.ticketflower.domain.rule.RuleFixture.rule;
import static io.ticketflower.domain.rule.RuleFixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.ticketflower.domain.rule.Evaluation.Failed;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No rule takes more time or room than it may, whatever its writer or its data want.
class RuleBoundsTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(20);

  @Test
  void a_source_of_16_kib_is_small_enough_and_one_character_more_is_not() {
    String quotes = "''";
    String longest = "'" + "x".repeat(16 * 1024 - quotes.length()) + "'";

    assertThat(findingsOf(longest)).isEmpty();
    assertThat(findingsOf(longest.replaceFirst("x", "xx")))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple("TOO_LONG", "Expected at most 16384 characters of JSON, but there are more."));
  }

  @Test
  void a_source_of_many_short_pieces_is_measured_too() {
    assertThat(findingsOf("[" + "1,".repeat(8190) + "1]")).isEmpty();
    assertThat(findingsOf("[" + "1,".repeat(8191) + "1]"))
        .extracting(Finding::code)
        .containsExactly("TOO_LONG");
  }

  @Test
  void a_source_of_32_levels_is_flat_enough_and_one_of_33_is_not() {
    assertThat(findingsOf("[".repeat(32) + "]".repeat(32))).isEmpty();
    assertThat(findingsOf("{'!': ".repeat(16) + "[".repeat(17) + "]".repeat(17) + "}".repeat(16)))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "TOO_DEEP",
                "Expected lists and objects in at most 32 levels, but there are more."));
  }

  @Test
  void a_source_too_deep_to_be_walked_through_is_refused_too() {
    var findings = new Findings();
    var rule = Rule.compile(nested(100_000), JsonPointer.ROOT, findings);

    assertThat(rule).isEmpty();
    assertThat(findings.list()).extracting(Finding::code).containsExactly("TOO_DEEP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filter", "reduce", "all", "none"})
  void every_item_of_a_list_is_a_step(String operator) {
    var rule =
        rule("{'%s': [{'var': ''}, %s]}".formatted(operator, operator.equals("none") ? 0 : 1));

    value(rule.evaluate(ones(9_998)));
    assertThat(failure(rule.evaluate(ones(9_999))))
        .isEqualTo(
            new Failed(operator, "Expected a rule of at most 10000 steps, but it takes more."));
  }

  @Test
  void some_takes_a_step_for_every_item_it_looks_at() {
    var rule = rule("{'some': [{'var': ''}, {'==': [{'var': ''}, 2]}]}");

    assertThat(failure(rule.evaluate(ones(10_001))).message()).contains("10000 steps");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1           | 1",
        "{'!': 1}    | 2",
        "{'!': {'!': {'!': 1}}} | 4",
        "{'var': ''} | 2",
        "{'var': {'cat': 'a'}} | 3",
        "{'missing': []} | 2",
        "{'missing': ['a', 'b']} | 4",
        "{'if': [1, 2, 3]} | 2",
        "{'and': [1]} | 2",
        "{'or': [1]} | 2",
        "[{'var': ''}] | 3",
        "{'some': [[], 1]} | 2",
        "{'some': [[0, 0, 0], {'var': ''}]} | 8"
      },
      quoteCharacter = '"')
  void every_operator_is_a_step(String each, int steps) {
    var rule = rule("{'all': [{'var': ''}, {'cat': [%s, 'x']}]}".formatted(each));
    int items = Meter.MOST_STEPS / (steps + 1);

    value(rule.evaluate(ones(items - 1)));
    assertThat(failure(rule.evaluate(ones(items + 1))).message()).contains("10000 steps");
  }

  @Test
  void steps_are_counted_anew_for_every_evaluation() {
    var rule = rule("{'all': [{'var': ''}, true]}");

    for (int i = 0; i < 5; i++) {
      assertThat(value(rule.evaluate(ones(5_000)))).isEqualTo(Json.of(true));
    }
  }

  @Test
  void lists_in_lists_in_lists_stop_soon() {
    String list = "{'map': [[0,1,2,3,4,5,6,7,8,9], %s]}";
    String rule = list;
    for (int i = 0; i < 8; i++) {
      rule = rule.formatted(list);
    }
    String nested = rule.formatted("0");

    assertTimeout(AT_ONCE, () -> assertThat(failure(nested).message()).contains("10000 steps"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cat   | {'cat': [{'var': 'accumulator'}, {'var': 'accumulator'}]}   | 'ab'",
        "merge | {'merge': [{'var': 'accumulator'}, {'var': 'accumulator'}]} | [1, 2]",
        "[]    | [{'var': 'accumulator'}, {'var': 'accumulator'}]            | [1, 2]"
      },
      quoteCharacter = '"')
  void what_doubles_with_every_item_is_stopped(String operator, String doubling, String start) {
    var rule = rule("{'reduce': [{'var': ''}, %s, %s]}".formatted(doubling, start));

    assertTimeout(
        AT_ONCE,
        () ->
            assertThat(failure(rule.evaluate(ones(30))))
                .isEqualTo(
                    new Failed(
                        operator,
                        "Expected a result of at most 65536 characters,"
                            + " but it would be longer.")));
  }

  @Test
  void what_becomes_of_the_items_of_a_list_may_have_64_kib() {
    var rule = rule("{'map': [{'var': 'list'}, {'cat': ['%s']}]}".formatted("x".repeat(100)));

    value(rule.evaluate(JsonObject.of("list", ones(600))));
    assertThat(failure(rule.evaluate(JsonObject.of("list", ones(700)))).operator())
        .isEqualTo("map");
  }

  @Test
  void the_same_long_path_missing_several_times_is_stopped() {
    var longPath = Json.of("x".repeat(20_000));

    value(rule("{'missing': [{'var': ''}, {'var': ''}]}").evaluate(longPath));
    assertThat(
            failure(
                    rule("{'missing': [{'var': ''}, {'var': ''}, {'var': ''}, {'var': ''}]}")
                        .evaluate(longPath))
                .operator())
        .isEqualTo("missing");
  }

  @Test
  void what_gets_deeper_with_every_item_is_stopped() {
    var rule = rule("{'reduce': [{'var': ''}, [{'var': 'accumulator'}], 0]}");

    value(rule.evaluate(ones(64)));
    assertThat(failure(rule.evaluate(ones(65))))
        .isEqualTo(
            new Failed("[]", "Expected a result of at most 64 levels, but it would have more."));
  }

  @Test
  void reduce_gives_back_all_it_sees_no_deeper_than_64_levels() {
    var rule = rule("{'reduce': [{'var': ''}, {'var': ''}, null]}");

    value(rule.evaluate(ones(64)));
    assertThat(failure(rule.evaluate(ones(65))))
        .isEqualTo(
            new Failed(
                "reduce", "Expected a result of at most 64 levels, but it would have more."));
  }

  @Test
  void a_text_put_together_may_have_64_kib() {
    var rule = rule("{'cat': [{'var': ''}, 'x']}");

    value(rule.evaluate(Json.of("y".repeat(64 * 1024 - 1))));
    assertThat(failure(rule.evaluate(Json.of("y".repeat(64 * 1024)))).operator()).isEqualTo("cat");
  }

  @Test
  void what_is_only_looked_up_may_be_larger() {
    var large = Json.of("y".repeat(200_000));

    assertThat(value(rule("{'var': ''}").evaluate(large))).isEqualTo(large);
    assertThat(value(rule("{'in': ['yyy', {'var': ''}]}").evaluate(large)))
        .isEqualTo(Json.of(true));
  }

  @Test
  void a_search_that_would_take_for_ever_is_stopped() {
    var rule = rule("{'in': [{'var': 'part'}, {'var': 'whole'}]}");
    var data =
        JsonObject.of(
            "whole", Json.of("a".repeat(200_000)), "part", Json.of("a".repeat(100_000) + "b"));

    assertTimeout(
        AT_ONCE, () -> assertThat(failure(rule.evaluate(data)).operator()).isEqualTo("in"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'in': ['no', {'var': 'ones'}]}",
        "{'==': [{'var': 'ones'}, {'var': 'others'}]}",
        "{'in': ['x', {'var': 'text'}]}",
        "{'substr': [{'var': 'text'}, 1, 2]}",
        "{'var': 'text.length'}",
        "{'var': {'var': 'text'}}",
        "{'missing_some': [0, {'var': 'text'}]}",
        "{'cat': [{'var': 'commas'}]}",
        "{'merge': [{'var': 'commas'}]}",
        "{'max': [%s 1]}",
        "{'or': [%s 1]}",
        "{'if': [%s 1]}"
      })
  void going_through_a_large_value_again_and_again_takes_more_than_a_step(String each) {
    var rule = rule("{'map': [{'var': ''}, %s]}".formatted(each.formatted("1,".repeat(6_000))));
    var row =
        JsonObject.of(
            "ones", ones(50_000),
            "others", ones(50_000),
            "text", Json.of("a.".repeat(100_000)),
            "commas", copies(Json.of(""), 20_000));

    assertTimeout(
        AT_ONCE,
        () ->
            assertThat(failure(rule.evaluate(copies(row, 1_000))).message())
                .contains("10000 steps"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "-", "*", "/", "%", "max", "min"})
  void a_number_too_large_to_compute_with_is_refused(String operator) {
    assertThat(failure("{'%s': [1e999999999, 3]}".formatted(operator)))
        .isEqualTo(new Failed(operator, "Expected numbers below 1E+309, but got 1E+999999999."));
    assertThat(failure("{'%s': [3, '-1e999999999']}".formatted(operator)).operator())
        .isEqualTo(operator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'<': [1, 1e999999999]}                      | true",
        "{'>': [1e-999999999, 0]}                     | true",
        "{'==': [1e999999999, '10e999999998']}        | true",
        "{'===': [1e999999999, 1e999999998]}          | false",
        "{'in': [1e999999999, [1e999999999]]}         | true",
        "{'!!': [1e-999999999]}                       | true",
        "{'cat': [1e999999999, '!']}                  | '1E+999999999!'",
        "{'+': [1, 1e-999999999]}                     | 1",
        "{'%': [1e308, 7e-308]}                       | 4e-308",
        "{'var': [1e999999999, 'nowhere']}            | 'nowhere'",
        "{'missing': [1e999999999]}                   | [1e999999999]",
        "{'substr': ['abc', 1e308]}                   | ''"
      },
      quoteCharacter = '"')
  void a_huge_exponent_costs_nothing(String rule, String value) {
    assertTimeout(AT_ONCE, () -> assertThat(value(rule)).isEqualTo(json(value)));
  }

  @Test
  void a_number_of_very_many_digits_is_rounded_to_34() {
    assertThat(value("{'+': [1." + "0".repeat(500) + "1, 0]}")).isEqualTo(Json.of(1));
    assertThat(value("{'*': [" + "9".repeat(300) + ", 1]}")).isEqualTo(json("1e300"));
  }

  @Test
  void a_text_of_very_many_digits_is_no_number() {
    assertThat(value("{'==': [{'var': ''}, 1]}", "'" + "0".repeat(399) + "1'"))
        .isEqualTo(Json.of(true));
    assertThat(value("{'==': [{'var': ''}, 1]}", "'" + "0".repeat(400) + "1'"))
        .isEqualTo(Json.of(false));
  }

  @Test
  void data_deeper_than_the_stack_is_survived() {
    var deep = JsonObject.of("a", nested(100_000), "b", nested(100_000));

    assertThat(failure(rule("{'==': [{'var': 'a'}, {'var': 'b'}]}").evaluate(deep)))
        .isEqualTo(new Failed("==", "Expected values of at most 128 levels, but got a list."));
    assertThat(failure(rule("[{'var': 'a'}]").evaluate(deep)).operator()).isEqualTo("[]");
    assertThat(failure(rule("{'cat': [{'var': 'a'}]}").evaluate(deep)).operator()).isEqualTo("cat");
    assertThat(failure(rule("{'+': [{'var': 'a'}]}").evaluate(deep)).message())
        .isEqualTo("Expected a number, but got a list.");
    assertThat(value(rule("{'!': [{'var': 'a'}]}").evaluate(deep))).isEqualTo(Json.of(false));
  }

  @Test
  void values_of_128_levels_can_be_compared_and_those_of_129_can_not() {
    var rule = rule("{'==': [{'var': 'a'}, {'var': 'b'}]}");
    Json lists = JsonNull.NULL;
    Json objects = JsonNull.NULL;
    for (int i = 0; i < 128; i++) {
      lists = Json.array(lists);
      objects = JsonObject.of("x", objects);
    }

    value(rule.evaluate(JsonObject.of("a", lists, "b", lists)));
    value(rule.evaluate(JsonObject.of("a", objects, "b", objects)));
    var listsInList = Json.array(lists);
    failure(rule.evaluate(JsonObject.of("a", listsInList, "b", listsInList)));
    var objectsInList = Json.array(objects);
    failure(rule.evaluate(JsonObject.of("a", objectsInList, "b", objectsInList)));
  }

  @Test
  void a_part_longer_than_the_whole_costs_nothing() {
    assertThat(value("{'in': [{'var': ''}, 'abc']}", "'" + "a".repeat(100_000) + "'"))
        .isEqualTo(Json.of(false));
  }

  @Test
  void a_long_text_is_not_repeated_in_full_in_a_message() {
    var failed = failure("{'+': [{'var': ''}]}", "'" + "🌻".repeat(1_000) + "'");

    assertThat(failed.message())
        .startsWith("Expected a number, but got \"🌻🌻")
        .endsWith("🌻….")
        .hasSizeLessThan(120);
  }

  private static Json ones(int number) {
    return copies(Json.of(1), number);
  }

  private static Json copies(Json item, int number) {
    return Json.array(Collections.nCopies(number, item));
  }

  private static Json nested(int levels) {
    Json nested = Json.array();
    for (int i = 1; i < levels; i++) {
      nested = Json.array(nested);
    }
    return nested;
  }
}
