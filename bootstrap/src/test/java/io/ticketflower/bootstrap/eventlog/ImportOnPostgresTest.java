package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.ticketflower.persistence.TestDatabase;
import io.ticketflower.persistence.TestPersistence;
import io.ticketflower.testkit.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The import on the real database: what is stored there is what was logged.
class ImportOnPostgresTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();

  private static ApplicationContext context;

  private static Persistence persistence;

  private static Desk desk;

  @BeforeAll
  static void start() {
    Map<String, Object> settings = new HashMap<>(DATABASE.properties());
    // not by way of the driver that remembers every statement: there are hundreds of thousands
    settings.put("datasources.default.url", DATABASE.url());
    settings.put("datasources.default.driver-class-name", "org.postgresql.Driver");
    settings.put("ticketflower.web.secret", "a secret for tests that is long enough");
    context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .propertySources(PropertySource.of(settings))
            .start();
    persistence = TestPersistence.of(context);
    desk = Desk.on(persistence);
  }

  @AfterAll
  static void stop() {
    context.close();
    assertThat(DATABASE.invariants().violations()).isEmpty();
  }

  @Test
  void replays_a_log_with_loops_and_repeats_exactly() {
    ImportReport report = wired(Logs.small());

    assertThat(report.check().deviations()).isEmpty();
    assertThat(report.isExact()).isTrue();
    assertThat(report.work().completions()).isEqualTo(57);
  }

  @Test
  void replays_a_real_help_desks_log_exactly() {
    Path file =
        Path.of(System.getProperty("ticketflower.testdata", "nowhere"))
            .resolve("helpdesk/helpdesk_dev.csv");
    assumeTrue(Files.exists(file), "Skipped: the help desk's log is not in " + file);

    ImportReport report = wired(file);

    assertThat(report.log().cases()).isEqualTo(3_664);
    assertThat(report.log().events()).isEqualTo(16_937);
    assertThat(report.check().deviations()).isEmpty();
    assertThat(report.check().exact()).isEqualTo(3_664);
    assertThat(report.check().ticketErrors()).isZero();
  }

  /// As production has put it together.
  private static ImportReport wired(Path file) {
    LogImport.Outcome outcome =
        context
            .getBean(LogImport.class)
            .run(Desk.order(file, ImportOrder.usuallyAtOnce()), new Silence());
    return switch (outcome) {
      case LogImport.Outcome.Finished(var report) -> report;
      case LogImport.Outcome.Refused(var messages) -> throw new AssertionError(messages.toString());
    };
  }

  /// Each time between two transactions, with several cases on the way.
  @Test
  void goes_on_after_dying_again_and_again(@TempDir Path folder) throws IOException {
    Path file = Files.copy(Logs.small(), folder.resolve("deadly.csv"));
    Random random = new Random(5);
    int deaths = 0;
    while (dies(file, 15 + random.nextInt(40))) {
      deaths++;
      assertThat(deaths).isLessThan(500);
    }

    assertThat(deaths).isGreaterThan(5);
    assertThat(desk.run(file).isExact()).isTrue();
    Imported imported = Imported.by(persistence, file);
    assertThat(imported.members()).hasSize(7);
    assertThat(imported.tickets()).hasSize(12);
    assertThat(imported.workLeft()).isFalse();
  }

  /// @return false if it came to its end
  private static boolean dies(Path file, long last) {
    try {
      Desk.on(persistence, Fate.diesAfter(last)).run(file, 4, new Silence());
      return false;
    } catch (Fate.Died _) {
      return true;
    }
  }
}
