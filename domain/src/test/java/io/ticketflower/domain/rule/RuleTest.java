package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.failure;
import static io.ticketflower.domain.rule.RuleFixture.json;
import static io.ticketflower.domain.rule.RuleFixture.rule;
import static io.ticketflower.domain.rule.RuleFixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.rule.Evaluation.Failed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

  @Test
  void the_condition_of_a_transition_looks_at_the_task_just_done() {
    var rule = rule("{'==': [{'var': 'task.outcome'}, 'order']}");

    assertThat(value(rule.evaluate(json("{'task': {'outcome': 'order'}}"))))
        .isEqualTo(Json.of(true));
    assertThat(value(rule.evaluate(json("{'task': {'outcome': 'reject'}}"))))
        .isEqualTo(Json.of(false));
  }

  @Test
  void always_holds() {
    assertThat(Rule.truthy(value(Rule.ALWAYS.evaluate(JsonNull.NULL)))).isTrue();
    assertThat(Rule.ALWAYS.reads("task")).isFalse();
  }

  @Test
  void a_failure_says_which_operator_could_not_do_its_work_and_why() {
    assertThat(failure("{'if': [true, {'/': [1, {'var': 'n'}]}]}", "{'n': 0}"))
        .isEqualTo(new Failed("/", "Expected a divisor other than 0, but got 0."));
    assertThat(failure("{'*': ['abc', 2]}"))
        .isEqualTo(new Failed("*", "Expected a number, but got \"abc\"."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "-0.1", "'0'", "'false'", "' '", "[0]", "{}", "{'a': null}"})
  void counts_as_yes(String value) {
    assertThat(Rule.truthy(json(value))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "null", "0", "0.00", "''", "[]"})
  void counts_as_no(String value) {
    assertThat(Rule.truthy(json(value))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'var': 'tasks'}",
        "{'var': 'tasks.triage.outcome'}",
        "{'var': ['ticket.x', {'var': 'tasks.a'}]}",
        "{'var': ''}",
        "{'var': null}",
        "{'var': []}",
        "{'var': {'cat': ['ta', 'sks']}}",
        "{'and': [true, {'!': {'var': 'tasks.a'}}]}",
        "{'if': [false, 1, {'var': 'tasks.a'}]}",
        "[1, {'var': 'tasks.a'}]",
        "{'missing': ['ticket.x', 'tasks.a']}",
        "{'missing': 'tasks'}",
        "{'missing': ['']}",
        "{'missing': {'var': 'ticket.x'}}",
        "{'missing': [['tasks.a']]}",
        "{'missing_some': [1, ['tasks.a']]}",
        "{'missing_some': [{'var': 'tasks.a'}, ['ticket.x']]}",
        "{'map': [{'var': 'tasks.a'}, 1]}",
        "{'reduce': [{'var': 'ticket.x'}, 1, {'var': 'tasks.a'}]}"
      })
  void may_read_the_tasks(String rule) {
    assertThat(rule(rule).reads("tasks")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'tasks'",
        "{'var': 'task'}",
        "{'var': 'task.tasks'}",
        "{'var': 'tasksOfOthers'}",
        "{'var': ['ticket.x', 'tasks']}",
        "{'var': 0}",
        "{'==': ['tasks.a', {'var': 'ticket.tasks'}]}",
        "{'if': [{'var': 'ticket.a'}, {'and': [{'var': 'task.b'}, {'or': [1]}]}]}",
        "{'missing': ['ticket.x', 'task']}",
        "{'missing': []}",
        "{'missing_some': [1, ['ticket.x']]}",
        "{'map': [{'var': 'ticket.items'}, {'var': 'tasks.a'}]}",
        "{'filter': [{'var': 'ticket.items'}, {'>': [{'var': ''}, 1]}]}",
        "{'reduce': [{'var': 'ticket.x'}, {'var': 'accumulator'}, 0]}"
      })
  void surely_does_not_read_the_tasks(String rule) {
    assertThat(rule(rule).reads("tasks")).isFalse();
  }

  @Test
  void may_read_one_of_the_tasks() {
    assertThat(rule("{'var': 'tasks.triage.outcome'}").reads("tasks.triage")).isTrue();
    assertThat(rule("{'var': 'tasks'}").reads("tasks.triage")).isTrue();
    assertThat(rule("{'var': 'tasks.order'}").reads("tasks.triage")).isFalse();
  }

  @Test
  void rules_are_equal_if_they_are_written_the_same() {
    assertThat(rule("{'==': [1.0, 1]}"))
        .isEqualTo(rule("{'==': [1, 1.0]}"))
        .hasSameHashCodeAs(rule("{'==': [1, 1.0]}"))
        .isNotEqualTo(rule("{'==': [1, 2]}"))
        .hasToString("{\"==\":[1,1]}");
    assertThat(rule("{'==': [1, 1]}").source()).isEqualTo(json("{'==': [1, 1]}"));
  }
}
