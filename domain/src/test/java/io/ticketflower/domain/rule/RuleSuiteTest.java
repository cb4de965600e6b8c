package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.failure;
import static io.ticketflower.domain.rule.RuleFixture.json;
import static io.ticketflower.domain.rule.RuleFixture.rule;
import static io.ticketflower.domain.rule.RuleFixture.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the operators do, case by case, told in `rules.json`.
class RuleSuiteTest {

  @TestFactory
  Stream<DynamicTest> every_case_of_our_own_suite() throws IOException {
    return ((JsonArray) json(suite()))
        .items().stream()
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast)
            .map(
                each -> dynamicTest(each.get("says").orElseThrow().toString(), () -> passes(each)));
  }

  private static void passes(JsonObject suiteCase) {
    var rule = rule(suiteCase.get("rule").orElseThrow());
    var evaluation = rule.evaluate(suiteCase.get("data").orElse(JsonNull.NULL));

    assertThat(suiteCase.members().keySet()).containsAnyOf("value", "fails");
    suiteCase.get("value").ifPresent(value -> assertThat(value(evaluation)).isEqualTo(value));
    suiteCase
        .get("text")
        .ifPresent(text -> assertThat(Json.of(value(evaluation).toString())).isEqualTo(text));
    suiteCase
        .get("fails")
        .ifPresent(
            operator -> assertThat(Json.of(failure(evaluation).operator())).isEqualTo(operator));
  }

  private static String suite() throws IOException {
    try (var stream = RuleSuiteTest.class.getResourceAsStream("rules.json")) {
      return new String(requireNonNull(stream).readAllBytes(), UTF_8);
    }
  }
}
