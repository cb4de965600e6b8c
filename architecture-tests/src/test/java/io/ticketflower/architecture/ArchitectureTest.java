package io.ticketflower.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final JavaClasses CODE = Code.ours();

  private final Rules rules = new Rules(Code.ROOT);

  @TestFactory
  Stream<DynamicTest> our_code_keeps_every_rule() {
    return rules.ofCode().stream()
        .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
  }

  /// A mistyped package would otherwise be watched for years.
  @TestFactory
  Stream<DynamicTest> every_rule_notices_that_it_has_nothing_to_watch() {
    Rules mistyped = new Rules("io.ticketflower.nowhere");
    JavaClasses code = Code.wrong();
    return Stream.of(mistyped.ofCode(), mistyped.ofCodeAndTests())
        .flatMap(List::stream)
        .map(rule ->
            dynamicTest(
                rule.getDescription(),
                () ->
                    assertThatThrownBy(() -> rule.check(code))
                        .hasMessageContaining("failed to check any classes")));
  }

  @Test
  void every_exception_is_needed() {
    rules.ofCode().forEach(rule -> rule.evaluate(CODE));

    assertThat(rules.needlessExceptions()).isEmpty();
  }
}
