package io.ticketflower.domain.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.engine.Task.Change;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What Anna may do with a task, and what comes of it.
class TaskTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final UserId ANNA = new UserId(new UUID(0, 1));
  private static final UserId BEN = new UserId(new UUID(0, 2));
  private static final Json OUTPUT = JsonObject.of("outcome", Json.of("order"));
  private static final Map<UserId, String> NAMES = Map.of(ANNA, "Anna", BEN, "Ben");

  private static final List<TaskState> STATES =
      List.of(
          new TaskState.Open(Optional.empty()),
          new TaskState.Open(Optional.of(ANNA)),
          new TaskState.Open(Optional.of(BEN)),
          new TaskState.InProgress(ANNA),
          new TaskState.InProgress(BEN),
          new TaskState.Pending(),
          new TaskState.Completed(ANNA, Json.of(1), NOON),
          new TaskState.Completed(BEN, Json.of(1), NOON),
          new TaskState.Cancelled(NOON),
          new TaskState.Failed());

  private static final Map<String, Function<Task, Change>> WISHES =
      Map.of(
          "claim", task -> task.claimedBy(ANNA),
          "begin", task -> task.begunBy(ANNA),
          "complete", task -> task.completedBy(ANNA, OUTPUT, NOON),
          "assign", task -> task.assignedTo(ANNA));

  /// Each row is a state, each column what Anna wishes; "Ben's" refuses because the task is his, a
  /// dash because of its state.
  private static final String TABLE =
      """
                        claim             begin             complete          assign
      OPEN              OPEN Anna         IN_PROGRESS Anna  COMPLETED Anna    OPEN Anna
      OPEN Anna         OPEN Anna         IN_PROGRESS Anna  COMPLETED Anna    OPEN Anna
      OPEN Ben          Ben's             Ben's             Ben's             OPEN Anna
      IN_PROGRESS Anna  -                 -                 COMPLETED Anna    OPEN Anna
      IN_PROGRESS Ben   Ben's             Ben's             Ben's             OPEN Anna
      PENDING           -                 -                 -                 -
      COMPLETED Anna    -                 -                 -                 -
      COMPLETED Ben     -                 -                 -                 -
      CANCELLED         -                 -                 -                 -
      ERROR             -                 -                 -                 -
      """;

  @Test
  void in_each_state_each_wish_is_granted_or_refused_as_the_table_says() {
    assertThat(table("claim", "begin", "complete", "assign")).isEqualTo(TABLE);
  }

  @Test
  void the_table_leaves_no_kind_of_state_out() {
    assertThat(new HashSet<Class<?>>(STATES.stream().map(Object::getClass).toList()))
        .containsExactlyInAnyOrder(TaskState.class.getPermittedSubclasses());
    assertThat(STATES.stream().map(TaskState::status)).contains(TaskStatus.values());
  }

  @Test
  void no_wish_leads_where_the_life_cycle_does_not() {
    for (TaskState state : STATES) {
      for (Function<Task, Change> wish : WISHES.values()) {
        if (wish.apply(task(state)) instanceof Change.Changed(Task changed)
            && changed.status() != state.status()) {
          assertThat(TaskStatus.LIFECYCLE.allows(state.status(), changed.status()))
              .as("%s to %s", state.status(), changed.status())
              .isTrue();
        }
      }
    }
  }

  @Test
  void a_refusal_tells_whose_it_is_or_how_it_stands() {
    assertThat(task(new TaskState.Open(Optional.of(BEN))).claimedBy(ANNA))
        .isEqualTo(new Change.SomebodyElses(BEN));
    assertThat(task(new TaskState.Cancelled(NOON)).begunBy(ANNA))
        .isEqualTo(new Change.WrongState(TaskStatus.CANCELLED));
    assertThat(task(new TaskState.Completed(BEN, OUTPUT, NOON)).completedBy(ANNA, OUTPUT, NOON))
        .isEqualTo(new Change.WrongState(TaskStatus.COMPLETED));
  }

  @Test
  void what_was_handed_in_is_kept_with_whom_and_when() {
    var change = task(new TaskState.InProgress(ANNA)).completedBy(ANNA, OUTPUT, NOON);

    assertThat(changed(change).state()).isEqualTo(new TaskState.Completed(ANNA, OUTPUT, NOON));
  }

  @Test
  void every_change_is_counted_and_changes_nothing_but_the_state() {
    var task = task(new TaskState.Open(Optional.empty()));

    for (Function<Task, Change> wish : WISHES.values()) {
      Task changed = changed(wish.apply(task));
      assertThat(changed.version()).isEqualTo(task.version() + 1);
      assertThat(changed).isEqualTo(withState(task, changed.state(), task.version() + 1));
    }
    assertThat(task.changed()).isEqualTo(withState(task, task.state(), task.version() + 1));
  }

  @Test
  void a_join_whose_branches_have_come_opens_for_nobody_yet() {
    var join = task(new TaskState.Pending());

    Task open = join.opened(OUTPUT);

    assertThat(open.state()).isEqualTo(new TaskState.Open(Optional.empty()));
    assertThat(open.input()).isEqualTo(OUTPUT);
    assertThat(open.version()).isEqualTo(join.version());
  }

  @Test
  void nothing_opens_that_does_not_wait() {
    for (TaskState state : STATES) {
      if (!(state instanceof TaskState.Pending)) {
        assertThatThrownBy(() -> task(state).opened(OUTPUT))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage("Expected a task that waits, but it is " + state.status() + ".");
      }
    }
  }

  @Test
  void a_task_that_is_given_back_waits_for_anybody() {
    for (TaskState state : STATES) {
      var task = task(state);
      if (state.status().isWorkable()) {
        assertThat(task.givenBack())
            .isEqualTo(withState(task, new TaskState.Open(Optional.empty()), task.version()));
      } else {
        assertThatThrownBy(task::givenBack)
            .isInstanceOf(IllegalStateException.class)
            .hasMessage(
                "Expected a task that somebody can work on, but it is " + state.status() + ".");
      }
    }
  }

  @Test
  void a_new_task_starts_with_its_worker_and_that_is_no_change() {
    var task = task(new TaskState.Open(Optional.empty()));

    assertThat(task.startingWith(BEN))
        .isEqualTo(withState(task, new TaskState.Open(Optional.of(BEN)), task.version()));
  }

  @Test
  void an_instance_lives_where_its_task_stands() {
    var task = task(new TaskState.InProgress(ANNA));

    assertThat(task.place()).isEqualTo(new Place(task.id(), "order", 8, new Branch("7.0/"), false));
  }

  @Test
  void only_a_task_that_waits_is_joining() {
    for (TaskState state : STATES) {
      assertThat(task(state).place().joining())
          .as("%s", state)
          .isEqualTo(state.status() == TaskStatus.PENDING);
    }
  }

  @Test
  void company_roles_that_change_afterwards_do_not_change_the_task() {
    var roles = new HashSet<CompanyRoleId>();
    var task = task(new TaskState.Pending(), roles);

    roles.add(new CompanyRoleId(new UUID(0, 9)));

    assertThat(task.companyRoles()).isEmpty();
  }

  private static String table(String... wishes) {
    return line("", wish -> wish, wishes)
        + STATES.stream()
            .map(state -> line(told(state), wish -> told(change(wish, task(state))), wishes))
            .collect(joining());
  }

  private static String line(String head, Function<String, String> cell, String... wishes) {
    return (padded(head) + Arrays.stream(wishes).map(cell).map(TaskTest::padded).collect(joining()))
            .stripTrailing()
        + "\n";
  }

  private static String padded(String text) {
    return text + " ".repeat(18 - text.length());
  }

  private static Change change(String wish, Task task) {
    return WISHES.getOrDefault(wish, _ -> new Change.WrongState(TaskStatus.ERROR)).apply(task);
  }

  private static String told(Change change) {
    return switch (change) {
      case Change.Changed(var task) -> told(task.state());
      case Change.SomebodyElses(var assignee) -> NAMES.get(assignee) + "'s";
      case Change.WrongState _ -> "-";
    };
  }

  private static String told(TaskState state) {
    return state.status() + state.worker().map(worker -> " " + NAMES.get(worker)).orElse("");
  }

  private static Task changed(Change change) {
    return ((Change.Changed) change).task();
  }

  private static Task task(TaskState state) {
    return task(state, Set.of());
  }

  private static Task task(TaskState state, Set<CompanyRoleId> companyRoles) {
    return new Task(
        new TaskId(new UUID(1, 8)),
        new InstanceId(new UUID(1, 1)),
        new TicketId(new UUID(1, 2)),
        new DefinitionId(new UUID(1, 3)),
        "order",
        "Order it",
        8,
        new Branch("7.0/"),
        Optional.of(new TaskId(new UUID(1, 7))),
        state,
        companyRoles,
        JsonObject.of("sku", Json.of("rose")),
        NOON.minusSeconds(60),
        Optional.of(NOON.plusSeconds(60)),
        5);
  }

  private static Task withState(Task task, TaskState state, int version) {
    return new Task(
        task.id(),
        task.instance(),
        task.ticket(),
        task.definition(),
        task.key(),
        task.title(),
        task.number(),
        task.branch(),
        task.cameFrom(),
        state,
        task.companyRoles(),
        task.input(),
        task.createdAt(),
        task.dueAt(),
        version);
  }
}
