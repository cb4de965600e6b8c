package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.json;
import static io.ticketflower.domain.rule.RuleFixture.rule;
import static io.ticketflower.domain.rule.RuleFixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The suite on which the implementations of JsonLogic agree. It is not ours, so it is read from
/// the folder of test data, if there is one.
class JsonLogicSuiteTest {
  private static final String FOLDER = "ticketflower.testdata";

  @TestFactory
  Stream<DynamicTest> every_case_of_the_official_suite() throws IOException {
    return cases().stream()
        .map(each ->
            dynamicTest(each.get("rule").orElseThrow() + " of " + data(each), () -> passes(each)));
  }

  @Test
  void the_official_suite_is_there_as_a_whole() throws IOException {
    assertThat(cases()).hasSize(278);
  }

  private static void passes(JsonObject suiteCase) {
    var rule = rule(suiteCase.get("rule").orElseThrow());

    assertThat(value(rule.evaluate(data(suiteCase))))
        .isEqualTo(suiteCase.get("result").orElseThrow());
  }

  private static Json data(JsonObject suiteCase) {
    return suiteCase.get("data").orElse(JsonNull.NULL);
  }

  private static List<JsonObject> cases() throws IOException {
    Path file = Path.of(System.getProperty(FOLDER, "")).resolve("jsonlogic/compatible.json");
    assumeTrue(
        Files.exists(file),
        () -> "The JsonLogic suite is not at " + file + ", set by the property " + FOLDER + ".");
    var suite = (JsonArray) json(Files.readString(file));
    return suite.items().stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .toList();
  }
}
