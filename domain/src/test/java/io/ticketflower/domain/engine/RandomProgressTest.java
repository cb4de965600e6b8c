package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.engine.RandomInstance.Tally;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Random workflows, each run several times in a random order. Whatever is completed first and
/// whoever moves on late: it ends, and the same tasks are done as often as [Forecast] tells. To see
/// a failure again, run with the seed that it names: `-Dticketflower.seed=…`.
class RandomProgressTest {
  private static final int WORKFLOWS = 1_000;
  private static final int ORDERS = 3;
  private static final long SEED = Long.getLong("ticketflower.seed", new Random().nextLong());

  private final Random random = new Random(SEED);
  private final Tally tally = new Tally();

  @Test
  void whatever_the_order_every_workflow_ends_and_the_same_is_done() {
    System.out.println("Random workflows from the seed " + SEED);

    for (int number = 0; number < WORKFLOWS; number++) {
      runOne(number);
    }

    // Or else the workflows have nothing to say about the engine.
    assertThat(tally.joinsReleased).as("joins that waited").isGreaterThan(WORKFLOWS);
    assertThat(tally.joinsAtOnce).as("joins that did not wait").isGreaterThan(WORKFLOWS / 2);
    assertThat(tally.endsInBlock).as("branches that ended").isGreaterThan(WORKFLOWS);
    assertThat(tally.chosen).as("choices of an admin").isGreaterThan(WORKFLOWS / 2);
    assertThat(tally.outrun).as("tasks that moved on before others").isGreaterThan(WORKFLOWS);
    assertThat(tally.deepest).as("blocks in blocks").isGreaterThan(2);
  }

  private void runOne(int number) {
    List<Part> parts = new RandomParts(random).workflow();
    var outcomes = new Outcomes(random.nextLong());
    var blueprint = new Blueprint(parts);
    var reviewed = blueprint.reviewed();
    String about = "seed %d, workflow %d: %s".formatted(SEED, number, blueprint);
    assertThat(reviewed.isPublishable()).as("%s %s", about, reviewed.findings()).isTrue();
    Map<String, Integer> forecast = Forecast.of(parts, outcomes);
    int steps = 2 * forecast.values().stream().mapToInt(it -> it).sum();

    for (int order = 0; order < ORDERS; order++) {
      var instance =
          new RandomInstance(reviewed.definition().orElseThrow(), outcomes, random, tally);
      assertThat(run(instance, steps, about)).as(about).isEqualTo(forecast);
    }
  }

  private static Map<String, Integer> run(RandomInstance instance, int steps, String about) {
    try {
      return instance.run(steps);
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError(about, failure);
    }
  }
}
