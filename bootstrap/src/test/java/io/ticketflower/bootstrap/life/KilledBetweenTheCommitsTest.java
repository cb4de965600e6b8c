package io.ticketflower.bootstrap.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.page.Page;
import io.ticketflower.bootstrap.ChildJvm;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.persistence.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A process is killed (`kill -9`) after the person's change is committed and before it moves on.
class KilledBetweenTheCommitsTest {
  private static final Duration PROMISED = Duration.ofSeconds(5);
  private final TestDatabase database = TestDatabase.fresh();

  @TempDir private Path letters;

  @ParameterizedTest
  @CsvSource({"submit, sow", "complete, water"})
  void any_other_process_moves_the_ticket_on_within_five_seconds(String change, String nextTask)
      throws Exception {
    try (Site site = Site.on(database).serving()) {
      Actor iris = killedAfter(change);
      Instant killed = Instant.now();

      List<String> open = awaitOpen(site.get(UseCases.class), iris, nextTask, killed);

      assertThat(open).containsExactly(nextTask);
      assertThat(Duration.between(killed, Instant.now())).isLessThan(PROMISED);
    }
    assertThat(database.invariants().violations()).isEmpty();
  }

  /// Waits on purpose a little longer than promised, so that a late one is told apart from none.
  private static List<String> awaitOpen(
      UseCases useCases, Actor iris, String wanted, Instant killed) throws InterruptedException {
    List<String> open = List.of();
    while (!open.contains(wanted)
        && Duration.between(killed, Instant.now()).compareTo(PROMISED.multipliedBy(3)) < 0) {
      Thread.sleep(50);
      open =
          useCases.engine().readTasks().mine(iris, Page.first(10)).items().stream()
              .filter(row -> row.status() == TaskStatus.OPEN)
              .map(row -> row.key())
              .toList();
    }
    return open;
  }

  private Actor killedAfter(String change) throws IOException, InterruptedException {
    Process process = start(change);
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      while (line != null && !line.startsWith("COMMITTED ")) {
        line = output.readLine();
      }
      assertThat(line).as("what the process said").isNotNull();
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      String[] words = line.split(" ", -1);
      return new Actor(
          new CompanyId(UUID.fromString(words[1])),
          new UserId(UUID.fromString(words[2])),
          Set.of(SystemRole.OWNER),
          Set.of());
    }
  }

  private Process start(String change) throws IOException {
    List<String> command =
        new ArrayList<>(ChildJvm.command(List.of(), DoomedProcess.class, change));
    command.add("ticketflower.mail.folder=" + letters);
    command.add("ticketflower.web.secret=a secret for tests that is long enough");
    database.properties().forEach((name, value) -> command.add(name + "=" + value));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
