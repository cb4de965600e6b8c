package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Whatever happens to an import, the next one goes on where it stopped.
class InterruptedImportTest {
  private static final Map<ImportProgress.Phase, Integer> STEPS =
      Map.of(
          ImportProgress.Phase.HIRING, 6,
          ImportProgress.Phase.REPLAYING, 57,
          ImportProgress.Phase.CHECKING, 12);

  /// Kept, or the setting is forgotten with it.
  private static final Logger MOVING_ON =
      Logger.getLogger("io.ticketflower.application.engine.MovingOn");

  @BeforeAll
  static void do_not_warn_of_failures_made_on_purpose() {
    MOVING_ON.setLevel(Level.OFF);
  }

  @AfterAll
  static void warn_again() {
    MOVING_ON.setLevel(Level.WARNING);
  }

  @TestFactory
  Stream<DynamicTest> goes_on_after_an_interruption_at_every_step() {
    return Stream.of(ImportProgress.Phase.values())
        .map(phase ->
            DynamicTest.dynamicTest(
                phase.title(),
                () -> {
                  for (int step = 0; step <= STEPS.getOrDefault(phase, 0); step++) {
                    interrupt(phase, step);
                  }
                }));
  }

  private static void interrupt(ImportProgress.Phase phase, int step) {
    Persistence persistence = InMemory.persistence();
    try {
      Desk.on(persistence).run(Logs.small(), 1, new Interruption(phase, step));
      throw new AssertionError("Expected an interruption in " + phase + " after " + step);
    } catch (Interruption.Interrupted _) {
      goesOn(persistence);
    }
  }

  @Test
  void goes_on_after_dying_before_every_transaction() {
    long all = transactionsOfAWholeImport();
    for (long last = 0; last < all; last++) {
      Persistence persistence = InMemory.persistence();
      dies(persistence, last, 1);

      goesOn(persistence);
    }
  }

  @Test
  void goes_on_after_dying_again_and_again() {
    Persistence persistence = InMemory.persistence();
    Random random = new Random(3);
    int deaths = 0;
    while (dies(persistence, 12 + random.nextInt(20), 4)) {
      deaths++;
      assertThat(deaths).isLessThan(500);
    }

    assertThat(deaths).isGreaterThan(10);
    goesOn(persistence);
  }

  /// A fault that passes: the database was away for one transaction.
  @Test
  void gets_over_a_failure_of_every_transaction() {
    long all = transactionsOfAWholeImport();
    for (long one = 0; one < all; one++) {
      Persistence persistence = InMemory.persistence();
      try {
        Desk.on(persistence, Fate.stumblesAfter(one)).run(Logs.small(), 1, new Silence());
        assertThat(Imported.by(persistence, Logs.small()).workLeft()).isFalse();
      } catch (IllegalStateException broken) {
        assertThat(broken).hasMessage("The connection was lost.");
      }

      goesOn(persistence);
    }
  }

  private static long transactionsOfAWholeImport() {
    Fate fate = new Fate();
    Desk.on(InMemory.persistence(), fate).run(Logs.small(), 1, new Silence());
    return fate.transactions();
  }

  /// @return false if it came to its end
  private static boolean dies(Persistence persistence, long last, int atOnce) {
    try {
      Desk.on(persistence, Fate.diesAfter(last)).run(Logs.small(), atOnce, new Silence());
      return false;
    } catch (Fate.Died _) {
      return true;
    }
  }

  private static void goesOn(Persistence persistence) {
    ImportReport report = Desk.on(persistence).run(Logs.small());

    assertThat(report.check().deviations()).isEmpty();
    assertThat(report.isExact()).isTrue();
    Imported imported = Imported.by(persistence, Logs.small());
    assertThat(imported.members()).hasSize(7);
    assertThat(imported.definitions()).hasSize(2);
    assertThat(imported.tickets()).hasSize(12);
    assertThat(imported.tasks().values().stream().flatMap(List::stream).mapToInt(List::size).sum())
        .isEqualTo(57);
    assertThat(imported.workLeft()).isFalse();
  }
}
