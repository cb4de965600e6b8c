package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.identity.LogIn;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.bootstrap.eventlog.ImportReport.Deviation;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogImportTest {
  private static final String HEADER = "case,activity,resource,timestamp\n";

  private final Persistence persistence = InMemory.persistence();
  private final Desk desk = Desk.on(persistence);

  @TempDir Path folder;

  @Test
  void every_case_becomes_a_ticket_that_went_as_logged() {
    ImportReport report = desk.run(Logs.small());

    assertThat(report.isExact()).isTrue();
    assertThat(report.log().cases()).isEqualTo(12);
    assertThat(report.log().events()).isEqualTo(57);
    assertThat(report.log().activities()).isEqualTo(7);
    assertThat(report.log().people()).isEqualTo(6);
    assertThat(report.home().madeNow()).isTrue();
    assertThat(report.work().tickets()).isEqualTo(12);
    assertThat(report.work().completions()).isEqualTo(57);
    assertThat(report.work().elapsed()).isPositive();
    assertThat(report.check().exact()).isEqualTo(12);
    assertThat(report.check().deviations()).isEmpty();
    assertThat(report.check().ticketErrors()).isZero();
  }

  @Test
  void each_step_has_its_worker_and_its_time() {
    desk.run(Logs.small());

    assertThat(imported().tasksOf("Order 6"))
        .extracting(
            TaskLists.Row::title,
            task -> task.assigneeName().orElseThrow().full(),
            task -> task.completedAt().orElseThrow().toString())
        .containsExactly(
            tuple("Take order", "Ben –", "2026-03-27T10:05:00Z"),
            tuple("Check stock", "Ben –", "2026-03-27T10:50:19Z"),
            tuple("Bind bouquet", "Clara de Jong", "2026-03-27T11:11:03Z"),
            tuple("Bind bouquet", "Clara de Jong", "2026-03-27T11:11:03Z"),
            tuple("Deliver", "Müller, Dora", "2026-03-27T11:11:03Z"),
            tuple("Write invoice", "Anna Miller", "2026-03-28T12:11:34Z"));
    assertThat(imported().ticketOf("Order 6").submittedAt())
        .isEqualTo(Instant.parse("2026-03-27T10:05:00Z"));
    assertThat(imported().ticketOf("Order 6").closedAt())
        .contains(Instant.parse("2026-03-28T12:11:34Z"));
  }

  @Test
  void a_second_run_only_reads_back() {
    desk.run(Logs.small());
    Imported first = imported();

    ImportReport report = desk.run(Logs.small());

    assertThat(report.isExact()).isTrue();
    assertThat(report.home().madeNow()).isFalse();
    assertThat(report.work().completions()).isZero();
    assertThat(report.work().tickets()).isZero();
    assertThat(imported()).isEqualTo(first);
  }

  @Test
  void the_owner_may_log_in() {
    ImportReport report = desk.run(Logs.small());

    assertThat(
            now()
                .identity()
                .logIn()
                .logIn(
                    new LogIn.Command(
                        report.home().owner(),
                        "a long first password",
                        Optional.empty(),
                        Origin.INSIDE)))
        .isInstanceOf(LogIn.Outcome.Begun.class);
  }

  @Test
  void two_logs_are_two_companies() {
    Path other =
        Logs.write(folder, "small-log.csv", HEADER + "Order 1,Bind,Ben,2026-05-04T12:00:00Z\n");

    assertThat(desk.run(other).home().company())
        .isNotEqualTo(desk.run(Logs.small()).home().company());
    assertThat(desk.run(other).isExact()).isTrue();
  }

  @Test
  void any_log_comes_out_as_it_went_in() {
    Random random = new Random(12);
    for (int round = 0; round < 30; round++) {
      Path file = Logs.write(folder, "random.csv", randomLog(random));

      ImportReport report = desk.run(file, 1 + random.nextInt(4), new Silence());

      assertThat(report.check().deviations()).as("round %d", round).isEmpty();
      assertThat(report.isExact()).as("round %d", round).isTrue();
    }
  }

  private static String randomLog(Random random) {
    StringBuilder rows = new StringBuilder(HEADER);
    int activities = 1 + random.nextInt(6);
    int events = 1 + random.nextInt(30);
    for (int event = 0; event < events; event++) {
      rows.append(
          "%d,Step %d,Worker %d,%s\n"
              .formatted(
                  random.nextInt(5),
                  random.nextInt(activities),
                  random.nextInt(3),
                  Instant.parse("2026-05-04T12:00:00Z").plusSeconds(random.nextInt(40))));
    }
    return rows.toString();
  }

  @Test
  void a_ticket_that_somebody_changed_meanwhile_is_told() {
    desk.interrupt(Logs.small(), 5);
    TaskLists.Row open =
        imported().tasksOf("Order 2").stream()
            .filter(it -> it.status() == TaskStatus.OPEN)
            .findFirst()
            .orElseThrow();
    assertThat(complete(open, Transition.END)).isInstanceOf(TaskOutcome.OutputRefused.class);
    assertThat(complete(open, "call-customer")).isInstanceOf(TaskOutcome.OutputRefused.class);
    assertThat(complete(open, "bind-bouquet")).isInstanceOf(TaskOutcome.Done.class);

    ImportReport report = desk.run(Logs.small());

    assertThat(report.isExact()).isFalse();
    assertThat(report.check().exact()).isEqualTo(11);
    assertThat(report.check().deviations())
        .containsExactly(
            new Deviation(
                "Order 2",
                "Expected step 3 to be \"wait-for-flowers\", but the open task is \"bind-bouquet\"."));
  }

  @Test
  void a_ticket_that_was_withdrawn_is_told() {
    desk.interrupt(Logs.small(), 5);
    now()
        .withdrawTicket()
        .withdraw(
            new WithdrawTicket.Command(
                owner(),
                imported().ticketOf("Order 2").id(),
                "",
                Optional.empty(),
                Optional.empty()));

    ImportReport report = desk.run(Logs.small());

    assertThat(report.check().deviations())
        .containsExactly(
            new Deviation("Order 2", "Expected the ticket to be completed, but it is WITHDRAWN."));
  }

  private TaskOutcome complete(TaskLists.Row task, String next) {
    return now()
        .completeTask()
        .complete(
            new CompleteTask.Command(
                owner(),
                task.id(),
                JsonObject.of("next", Json.of(next)),
                Optional.empty(),
                Optional.empty()));
  }

  private Actor owner() {
    return imported().members().stream()
        .filter(it -> it.roles().contains(SystemRole.OWNER))
        .map(it -> new Actor(imported().company(), it.user(), it.roles(), Set.of()))
        .findFirst()
        .orElseThrow();
  }

  private UseCases now() {
    return desk.at(InstantSource.system());
  }

  private Imported imported() {
    return Imported.by(persistence, Logs.small());
  }
}
