package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.failure;
import static io.ticketflower.domain.rule.RuleFixture.json;
import static io.ticketflower.domain.rule.RuleFixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ticketflower.domain.rule.Evaluation.Failed;
import io.ticketflower.domain.rule.Finding.Severity;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final JsonPointer AT = new JsonPointer("/inputTransform");
  private static final Json TICKET =
      json("{'ticket': {'sku': 'L-14', 'items': [{'n': 2}, {'n': 3}]}}");

  @Test
  void a_rule_gives_way_to_its_value_and_all_else_stays() {
    var template =
        template(
            """
            {'sku': {'$': {'var': 'ticket.sku'}}, 'rush': true, 'lines': [
              {'n': {'$': {'var': 'ticket.items.0.n'}}}, 'plain', null, 7]}\
            """);

    assertThat(value(template.apply(TICKET)))
        .hasToString("{\"sku\":\"L-14\",\"rush\":true,\"lines\":[{\"n\":2},\"plain\",null,7]}");
  }

  @Test
  void a_template_may_be_one_rule() {
    assertThat(value(template("{'$': {'var': 'ticket.sku'}}").apply(TICKET)))
        .isEqualTo(Json.of("L-14"));
  }

  @Test
  void what_looks_like_an_operator_is_data_outside_of_a_rule() {
    assertThat(value(template("{'var': 'ticket.sku', 'and': {'!': []}}").apply(TICKET)))
        .isEqualTo(json("{'var': 'ticket.sku', 'and': {'!': []}}"));
  }

  @Test
  void a_value_is_not_taken_for_a_rule_again() {
    var data = json("{'ticket': {'$': {'var': 'secret'}}, 'secret': 1}");

    assertThat(value(template("{'a': {'$': {'var': 'ticket'}}}").apply(data)))
        .isEqualTo(json("{'a': {'$': {'var': 'secret'}}}"));
  }

  @Test
  void a_template_with_rules_of_constants_only_is_worked_out_as_well() {
    assertThat(value(template("{'a': {'$': {'b': 1, 'c': 2}}, 'd': [{'$': 5}]}").apply(TICKET)))
        .isEqualTo(json("{'a': {'b': 1, 'c': 2}, 'd': [5]}"));
  }

  @Test
  void a_mark_with_neighbours_is_plain_data_and_a_warning() {
    var findings = new Findings();
    var template =
        Template.compile(json("{'a': {'$': {'nonsense': 1}, 'b': 2}}"), AT, findings).orElseThrow();

    assertThat(value(template.apply(TICKET)))
        .isEqualTo(json("{'a': {'$': {'nonsense': 1}, 'b': 2}}"));
    assertThat(findings.list())
        .extracting(Finding::severity, Finding::code, finding -> finding.pointer().value())
        .containsExactly(tuple(Severity.WARNING, "RULE_NOT_ALONE", "/inputTransform/a/$"));
  }

  @Test
  void the_faults_of_all_its_rules_are_found() {
    var findings = new Findings();
    var source = json("{'a': [{'$': {'foo': 1}}], 'b': {'c/d': {'$': {'==': 1}}}}");

    assertThat(Template.compile(source, AT, findings)).isEmpty();
    assertThat(findings.list())
        .extracting(Finding::code, finding -> finding.pointer().value())
        .containsExactly(
            tuple("UNKNOWN_OPERATOR", "/inputTransform/a/0/$/foo"),
            tuple("WRONG_ARGUMENT_COUNT", "/inputTransform/b/c~1d/$/=="));
  }

  @Test
  void a_template_is_as_bounded_as_a_rule() {
    var findings = new Findings();

    assertThat(Template.compile(Json.of("x".repeat(20_000)), AT, findings)).isEmpty();
    assertThat(Template.compile(json("[".repeat(33) + "]".repeat(33)), AT, findings)).isEmpty();
    assertThat(findings.list()).extracting(Finding::code).containsExactly("TOO_LONG", "TOO_DEEP");
  }

  @Test
  void its_rules_share_the_steps_of_one_evaluation() {
    var template =
        template("[{'$': {'all': [{'var': ''}, true]}}, {'$': {'all': [{'var': ''}, true]}}]");

    assertThat(value(template.apply(ones(4_000)))).isEqualTo(json("[true, true]"));
    assertThat(failure(template.apply(ones(6_000))).message()).contains("10000 steps");
  }

  @Test
  void its_result_is_bounded_too() {
    var template = template("{'a': {'$': {'var': ''}}, 'b': {'$': {'var': ''}}}");

    value(template.apply(Json.of("x".repeat(30_000))));
    assertThat(failure(template.apply(Json.of("x".repeat(33_000)))))
        .isEqualTo(
            new Failed(
                "{}", "Expected a result of at most 65536 characters, but it would be longer."));
  }

  @Test
  void the_operator_that_failed_is_named() {
    assertThat(failure(template("{'a': [{'$': {'/': [1, 0]}}]}").apply(TICKET)).operator())
        .isEqualTo("/");
  }

  @Test
  void reads_what_its_rules_read() {
    var template = template("{'tasks': 'tasks', 'a': [{'$': {'var': 'ticket.sku'}}]}");

    assertThat(template.reads("ticket")).isTrue();
    assertThat(template.reads("tasks")).isFalse();
  }

  @Test
  void templates_are_equal_if_they_are_written_the_same() {
    assertThat(template("{'a': 1, 'b': 2}"))
        .isEqualTo(template("{'b': 2, 'a': 1.0}"))
        .hasSameHashCodeAs(template("{'b': 2, 'a': 1.0}"))
        .isNotEqualTo(template("{'a': 1}"))
        .hasToString("{\"a\":1,\"b\":2}");
    assertThat(template("{'a': 1}").source()).isEqualTo(json("{'a': 1}"));
  }

  private static Template template(String source) {
    var findings = new Findings();
    var template = Template.compile(json(source), AT, findings);
    assertThat(findings.list()).isEmpty();
    return template.orElseThrow();
  }

  private static Json ones(int number) {
    return Json.array(Collections.<Json>nCopies(number, Json.of(1)));
  }
}
