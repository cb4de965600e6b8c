package io.ticketflower.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ticketflower.domain.rule.Evaluation.Failed;
import io.ticketflower.domain.rule.Evaluation.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules that nobody would write, on data that nobody would send. To see a failure again, run with
/// the seed that it names: `-Dticketflower.seed=…`.
class RandomRulesTest {
  private static final int RULES = 20_000;
  private static final Duration ENOUGH = Duration.ofMinutes(2);
  private static final long SEED = Long.getLong("ticketflower.seed", new Random().nextLong());

  private final Random random = new Random(SEED);

  @Test
  void no_rule_throws_or_grows_or_goes_on_for_ever() {
    System.out.println("Random rules from the seed " + SEED);
    var tally = new Tally();

    assertTimeoutPreemptively(
        ENOUGH,
        () -> {
          for (int i = 0; i < RULES; i++) {
            tryOne(tally);
          }
        },
        () -> "seed " + SEED + ", rule " + tally.last);

    // Or else the generator has nothing to say about the evaluator.
    assertThat(tally.refused).isGreaterThan(RULES / 20);
    assertThat(tally.failed).isGreaterThan(RULES / 20);
    assertThat(tally.worked).isGreaterThan(RULES / 20);
  }

  private void tryOne(Tally tally) {
    Json source = rule(random.nextInt(5));
    tally.last = source;
    var findings = new Findings();
    var rule = Rule.compile(source, JsonPointer.ROOT, findings);
    assertThat(rule.isEmpty()).as("seed %s, %s", SEED, source).isEqualTo(findings.hasErrors());

    rule.ifPresentOrElse(compiled -> evaluate(compiled, tally), () -> tally.refused++);
  }

  private void evaluate(Rule rule, Tally tally) {
    Json data = data(3);
    switch (rule.evaluate(data)) {
      case Failed failed -> {
        tally.failed++;
        assertThat(failed.message()).startsWith("Expected ").contains(", but ").endsWith(".");
        assertThat(failed.operator()).isNotEmpty();
      }
      case Value(var json) -> {
        tally.worked++;
        int allowed = Math.max(Meter.LONGEST_RESULT, length(data) + length(rule.source()));
        assertThat(length(json)).as("seed %s, %s", SEED, rule).isLessThanOrEqualTo(allowed);
        assertThat(rule.evaluate(data)).as("the same again").isEqualTo(new Value(json));
      }
    }
  }

  private static int length(Json json) {
    return json.toString().length();
  }

  private Json rule(int depth) {
    if (depth == 0 || random.nextInt(10) == 0) {
      return constant();
    }
    if (random.nextInt(8) == 0) {
      return Json.array(several(random.nextInt(4), depth - 1));
    }
    var operator = oneOf(Operator.values());
    int fitting = operator.arity().least() + random.nextInt(3);
    boolean misfit = random.nextInt(20) == 0;
    var arguments = new ArrayList<>(several(misfit ? random.nextInt(5) : fitting, depth - 1));
    if (!arguments.isEmpty() && random.nextInt(10) != 0) {
      operator.shape(0).ifPresent(shape -> arguments.set(0, shaped(shape, depth - 1)));
    }
    String symbol = random.nextInt(100) == 0 ? "nonsense" : operator.symbol();
    return JsonObject.of(symbol, Json.array(arguments));
  }

  private List<Json> several(int number, int depth) {
    return Stream.generate(() -> rule(depth)).limit(number).toList();
  }

  private Json shaped(Shape shape, int depth) {
    return switch (shape) {
      case PATH -> Json.of(oneOf("", "a", "list", "list.1", "text", "current", "accumulator", "x"));
      case LIST -> JsonObject.of("var", Json.of(oneOf("", "list", "list.0", "a")));
      case NUMBER -> rule(depth);
    };
  }

  private Json constant() {
    return random.nextBoolean() ? scalar() : data(1);
  }

  private Json data(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return scalar();
    }
    if (random.nextInt(3) == 0) {
      return Json.array(Stream.generate(() -> data(depth - 1)).limit(random.nextInt(9)).toList());
    }
    var members = new LinkedHashMap<String, Json>();
    for (String name : List.of("a", "list", "text", "1", "")) {
      members.put(name, data(depth - 1));
    }
    members.put(
        "list",
        Json.array(Stream.generate(() -> data(depth - 1)).limit(random.nextInt(9)).toList()));
    return Json.object(members);
  }

  private Json scalar() {
    return switch (random.nextInt(6)) {
      case 0 -> oneOf(JsonNull.NULL, JsonBoolean.TRUE, JsonBoolean.FALSE, JsonArray.EMPTY);
      case 1 -> Json.of(random.nextInt(-3, 12));
      case 2 -> Json.of(new BigDecimal(oneOf("0.1", "1e308", "-1e-308", "1e999999999", "1e-999")));
      case 3 -> Json.of(oneOf("1", " 2.5 ", "1e5", "-", "abc", "2026-11-09", "0x10", "NaN", "١"));
      case 4 -> Json.of(oneOf("", "a", "list", "list.length", "text", "a\ud83c", "🌻🌻", "\u0000"));
      default -> Json.of("long ".repeat(random.nextInt(20) == 0 ? 5_000 : 5));
    };
  }

  @SafeVarargs
  private <T> T oneOf(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static final class Tally {
    private Json last = JsonNull.NULL;
    private int refused;
    private int failed;
    private int worked;
  }
}
