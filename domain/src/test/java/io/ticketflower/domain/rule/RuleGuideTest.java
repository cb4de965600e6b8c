package io.ticketflower.domain.rule;

import static io.ticketflower.domain.rule.RuleFixture.json;
import static io.ticketflower.domain.rule.RuleFixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What `docs/rules.md` tells those who write workflows is so.
class RuleGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "rules.md");

  /// Operator, what it gives, example, data, value.
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^\\| `(\\S+)` \\| [^|]+ \\| `(.+)` \\| `(.+)` \\| `(.+)` \\|$");

  @TestFactory
  Stream<DynamicTest> every_example_gives_what_it_says() throws IOException {
    return examples()
        .map(example ->
            dynamicTest(
                example.group(2),
                () ->
                    assertThat(value(example.group(2), example.group(3)))
                        .isEqualTo(json(example.group(4)))));
  }

  @Test
  void every_operator_has_an_example_of_its_own() throws IOException {
    assertThat(examples().filter(example -> example.group(2).startsWith("{\"" + example.group(1))))
        .extracting(example -> example.group(1))
        .containsAll(Stream.of(Operator.values()).map(Operator::symbol).toList());
  }

  @Test
  void the_bounds_are_those_that_hold() throws IOException {
    assertThat(Files.readString(GUIDE))
        .contains(
            String.format(Locale.ROOT, "%,d characters", Compilation.LONGEST_SOURCE),
            "%d levels | refused".formatted(Compilation.DEEPEST_SOURCE),
            String.format(Locale.ROOT, "%,d steps", Meter.MOST_STEPS),
            String.format(Locale.ROOT, "%,d characters", Meter.LONGEST_RESULT),
            "%d levels | fails".formatted(Meter.DEEPEST_RESULT));
  }

  private static Stream<MatchResult> examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(GUIDE)).results();
  }
}
