package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.findingsOf;
import static io.ticketflower.domain.rule.RuleFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ticketflower.domain.rule.Finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told to somebody who uploads a rule that can't work.
class RuleFindingsTest {
  private static final JsonPointer WHEN = new JsonPointer("/transitions/1/when");

  @Test
  void a_finding_says_where_and_what_to_do() {
    var findings = new Findings();
    var rule = Rule.compile(json("{'and': [true, {'equals': [1, 1]}]}"), WHEN, findings);

    assertThat(rule).isEmpty();
    assertThat(findings.list())
        .containsExactly(
            new Finding(
                Severity.ERROR,
                "UNKNOWN_OPERATOR",
                new JsonPointer("/transitions/1/when/and/1/equals"),
                "Expected an operator, but got \"equals\".",
                "Did you mean \"==\"?"));
  }

  @Test
  void all_faults_are_found_at_once() {
    assertThat(
            findingsOf(
                "{'and': [{'foo': [{'bar': 1}]}, {'==': [{'<': 1}]}, [{'map': ['x', {'/':"
                    + " []}]}]]}"))
        .extracting(Finding::code, finding -> finding.pointer().value())
        .containsExactlyInAnyOrder(
            tuple("UNKNOWN_OPERATOR", "/and/0/foo"),
            tuple("UNKNOWN_OPERATOR", "/and/0/foo/0/bar"),
            tuple("WRONG_ARGUMENT_COUNT", "/and/1/=="),
            tuple("WRONG_ARGUMENT_COUNT", "/and/1/==/0/<"),
            tuple("WRONG_ARGUMENT", "/and/2/0/map/0"),
            tuple("WRONG_ARGUMENT_COUNT", "/and/2/0/map/1/~1"));
  }

  @Test
  void a_fault_found_before_does_not_spoil_a_good_rule() {
    var findings = new Findings();
    findings.error("ELSEWHERE", JsonPointer.ROOT, "", "");

    assertThat(Rule.compile(json("{'==': [1, 1]}"), WHEN, findings)).isPresent();
    assertThat(findings.list()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "missin, missing",
    "Var, var",
    "vars, var",
    "fliter, filter",
    "substring, substr",
    "=, ==",
    "&&, and",
    "||, or",
    "not, !",
    "contains, in"
  })
  void the_operator_that_was_meant_is_guessed(String written, String meant) {
    assertThat(findingsOf("{'%s': [1, 2]}".formatted(written)))
        .extracting(Finding::hint)
        .containsExactly("Did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"log", "method", "eval", "xor", "", "#"})
  void if_nothing_is_near_all_operators_are_named(String written) {
    assertThat(findingsOf("{'%s': [1, 2]}".formatted(written)))
        .extracting(Finding::hint)
        .containsExactly(
            "The operators are var missing missing_some if ?: and or ! !! == != === !== < <= > >="
                + " + - * / % max min map filter reduce all some none merge in cat substr.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'var': [1, 2, 3]}   | Expected 0 to 2 arguments for \"var\", but got 3 arguments.",
        "{'missing_some': [1]}| Expected 2 arguments for \"missing_some\", but got 1 argument.",
        "{'and': []}          | Expected at least 1 argument for \"and\", but got 0 arguments.",
        "{'!': []}            | Expected 1 argument for \"!\", but got 0 arguments.",
        "{'!!': [1, 2]}       | Expected 1 argument for \"!!\", but got 2 arguments.",
        "{'===': [1, 2, 3]}   | Expected 2 arguments for \"===\", but got 3 arguments.",
        "{'<': [1, 2, 3, 4]}  | Expected 2 to 3 arguments for \"<\", but got 4 arguments.",
        "{'>': [3, 2, 1]}     | Expected 2 arguments for \">\", but got 3 arguments.",
        "{'/': 1}             | Expected 2 arguments for \"/\", but got 1 argument.",
        "{'-': [1, 2, 3]}     | Expected 1 to 2 arguments for \"-\", but got 3 arguments.",
        "{'max': []}          | Expected at least 1 argument for \"max\", but got 0 arguments.",
        "{'filter': [[1]]}    | Expected 2 arguments for \"filter\", but got 1 argument.",
        "{'reduce': [[1]]}    | Expected 2 to 3 arguments for \"reduce\", but got 1 argument.",
        "{'in': ['a']}        | Expected 2 arguments for \"in\", but got 1 argument.",
        "{'substr': 'abc'}    | Expected 2 to 3 arguments for \"substr\", but got 1 argument."
      })
  void a_number_of_arguments_that_can_not_work_is_refused(String rule, String message) {
    assertThat(findingsOf(rule))
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple("WRONG_ARGUMENT_COUNT", message));
  }

  @Test
  void the_hint_shows_how_the_operator_is_written() {
    assertThat(findingsOf("{'substr': 'abc'}"))
        .extracting(Finding::hint)
        .containsExactly("Write {\"substr\": [text, start, length]}.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'var': true}  | /var | Expected a path (a text or the number of an item), but got true.",
        "{'var': [['a']]} | /var/0 | Expected a path (a text or the number of an item), but got a"
            + " list.",
        "{'map': [5, 1]} | /map/0 | Expected a list, but got 5.",
        "{'reduce': [null, 1]} | /reduce/0 | Expected a list, but got null.",
        "{'some': ['items', 1]} | /some/0 | Expected a list, but got \"items\".",
        "{'all': [{'a': 1, 'b': 2}, 1]} | /all/0 | Expected a list, but got an object.",
        "{'missing_some': ['few', ['a']]} | /missing_some/0 | Expected a number, but got \"few\".",
        "{'missing_some': [1, 'a']} | /missing_some/1 | Expected a list, but got \"a\"."
      })
  void an_argument_that_can_not_work_is_refused(String rule, String pointer, String message) {
    assertThat(findingsOf(rule))
        .extracting(Finding::code, finding -> finding.pointer().value(), Finding::message)
        .containsExactly(tuple("WRONG_ARGUMENT", pointer, message));
  }

  @Test
  void what_only_the_data_can_tell_is_not_refused() {
    assertThat(findingsOf("{'map': [{'var': 'items'}, {'+': [{'var': ''}, 'abc']}]}")).isEmpty();
    assertThat(findingsOf("{'var': {'var': 'which'}}")).isEmpty();
    assertThat(findingsOf("{'missing_some': [{'var': 'n'}, {'var': 'paths'}]}")).isEmpty();
  }

  @Test
  void two_operators_in_one_object_are_refused() {
    assertThat(findingsOf("{'or': [{'==': [1, 1], 'note': 'why'}]}"))
        .extracting(Finding::code, finding -> finding.pointer().value(), Finding::message)
        .containsExactly(
            tuple(
                "OPERATOR_NOT_ALONE",
                "/or/0/==",
                "Expected \"==\" to be the only key of its object, but there are 2."));
  }

  @Test
  void an_operator_that_will_not_be_worked_out_is_a_warning() {
    var findings = new Findings();
    var source = json("{'if': [true, {'sku': {'var': 'x'}, 'rows': [[{'a': {'cat': 'y'}}]]}]}");
    var rule = Rule.compile(source, JsonPointer.ROOT, findings);

    assertThat(rule).isPresent();
    assertThat(findings.list())
        .extracting(Finding::severity, Finding::code, finding -> finding.pointer().value())
        .containsExactly(
            tuple(Severity.WARNING, "OPERATOR_IN_DATA", "/if/1/sku/var"),
            tuple(Severity.WARNING, "OPERATOR_IN_DATA", "/if/1/rows/0/0/a/cat"));
  }

  @Test
  void a_long_name_is_not_repeated_in_full() {
    var message = findingsOf("{'%s': 1}".formatted("x".repeat(1000))).getFirst().message();

    assertThat(message).hasSizeLessThan(120).contains("\"xxx", "…");
  }
}
