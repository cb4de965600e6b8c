package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.bootstrap.eventlog.StoredCases.StoredTrace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the check must not overlook.
class TraceCheckTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final UserId ANNA = new UserId(UUID.randomUUID());
  private static final UserId BEN = new UserId(UUID.randomUUID());
  private static final TaskId BIND = new TaskId(UUID.randomUUID());
  private static final TaskId WRAP = new TaskId(UUID.randomUUID());

  private final LoggedCase logged =
      new LoggedCase(
          "1",
          List.of(
              new LoggedEvent("Bind", "anna", NOON),
              new LoggedEvent("Wrap", "ben", NOON.plusSeconds(1))));

  private final TaskLists.Row bind = task(BIND, "bind", TaskStatus.COMPLETED, ANNA, NOON);
  private final TaskLists.Row wrap =
      task(WRAP, "wrap", TaskStatus.COMPLETED, BEN, NOON.plusSeconds(1));
  private final HistoryEntry bound = completion(BIND, ANNA, NOON);
  private final HistoryEntry wrapped = completion(WRAP, BEN, NOON.plusSeconds(1));

  @Test
  void finds_nothing_in_the_logged_trace() {
    assertThat(difference(List.of(bind, wrap), List.of(bound, wrapped))).isEmpty();
  }

  @Test
  void misses_a_step() {
    assertThat(difference(List.of(bind), List.of(bound, wrapped)))
        .contains(
            "Expected 2 steps, but there are 1 tasks and the history tells of 2 completions.");
    assertThat(difference(List.of(bind, wrap), List.of(bound))).isPresent();
    assertThat(difference(List.of(), List.of())).isPresent();
  }

  @Test
  void sees_a_step_too_many() {
    assertThat(difference(List.of(bind, wrap, wrap), List.of(bound, wrapped, wrapped))).isPresent();
  }

  @Test
  void sees_another_order() {
    assertThat(difference(List.of(wrap, bind), List.of(wrapped, bound))).isPresent();
    assertThat(difference(List.of(bind, wrap), List.of(wrapped, bound))).isPresent();
  }

  @Test
  void sees_another_worker() {
    TaskLists.Row annas = task(WRAP, "wrap", TaskStatus.COMPLETED, ANNA, NOON.plusSeconds(1));

    assertThat(difference(List.of(bind, annas), List.of(bound, wrapped))).isPresent();
    assertThat(
            difference(
                List.of(bind, wrap), List.of(bound, completion(WRAP, ANNA, NOON.plusSeconds(1)))))
        .isPresent();
  }

  @Test
  void sees_another_time() {
    Instant later = NOON.plusSeconds(1).plusNanos(1_000);

    assertThat(
            difference(
                List.of(bind, task(WRAP, "wrap", TaskStatus.COMPLETED, BEN, later)),
                List.of(bound, wrapped)))
        .isPresent();
    assertThat(difference(List.of(bind, wrap), List.of(bound, completion(WRAP, BEN, later))))
        .isPresent();
  }

  @Test
  void sees_another_activity_and_another_state() {
    Instant at = NOON.plusSeconds(1);

    assertThat(
            difference(
                List.of(bind, task(WRAP, "bind", TaskStatus.COMPLETED, BEN, at)),
                List.of(bound, wrapped)))
        .isPresent();
    assertThat(
            difference(
                List.of(bind, task(WRAP, "wrap", TaskStatus.CANCELLED, BEN, at)),
                List.of(bound, wrapped)))
        .isPresent();
  }

  private Optional<String> difference(List<TaskLists.Row> tasks, List<HistoryEntry> completions) {
    EventLog log = new EventLog("log.csv", "0".repeat(64), List.of(logged));
    CompanyId company = new CompanyId(UUID.randomUUID());
    ImportPlan plan =
        new ImportPlan(
            log,
            Logs.draft(log),
            actor(company, ANNA),
            Map.of("anna", actor(company, ANNA), "ben", actor(company, BEN)));
    return new TraceCheck(plan, logged)
        .difference(new StoredTrace(new ArrayList<>(tasks), new ArrayList<>(completions)));
  }

  private static Actor actor(CompanyId company, UserId user) {
    return new Actor(company, user, Set.of(), Set.of());
  }

  private static TaskLists.Row task(
      TaskId id, String key, TaskStatus status, UserId worker, Instant at) {
    return new TaskLists.Row(
        id,
        new TicketId(UUID.randomUUID()),
        1,
        "log",
        key,
        key,
        1,
        status,
        Optional.of(worker),
        Optional.empty(),
        Set.of(),
        JsonObject.EMPTY,
        Optional.of(JsonObject.EMPTY),
        NOON,
        Optional.empty(),
        Optional.of(at),
        2);
  }

  private static HistoryEntry completion(TaskId task, UserId by, Instant at) {
    return new HistoryEntry(
        1,
        HistoryEntry.What.TASK_COMPLETED,
        Optional.of(task),
        Optional.of(by),
        at,
        JsonObject.EMPTY);
  }
}
