package io.ticketflower.domain.engine;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What may become of what. Whoever changes a life cycle changes its table here too, on purpose.
class LifecycleTest {

  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            TaskStatus.LIFECYCLE,
            TaskStatus.class,
            """
            OPEN -> IN_PROGRESS COMPLETED CANCELLED ERROR
            IN_PROGRESS -> OPEN PENDING COMPLETED CANCELLED ERROR
            PENDING -> OPEN CANCELLED ERROR
            COMPLETED ->
            CANCELLED ->
            ERROR -> OPEN PENDING CANCELLED
            """),
        Arguments.of(
            WorkflowStatus.LIFECYCLE,
            WorkflowStatus.class,
            """
            NOT_STARTED -> IN_PROGRESS CANCELLED
            IN_PROGRESS -> COMPLETED CANCELLED ON_HOLD
            COMPLETED ->
            CANCELLED ->
            ON_HOLD -> IN_PROGRESS CANCELLED
            """),
        Arguments.of(
            TicketStatus.LIFECYCLE,
            TicketStatus.class,
            """
            ACTIVE -> COMPLETED WITHDRAWN CANCELLED
            COMPLETED ->
            WITHDRAWN ->
            CANCELLED ->
            """),
        Arguments.of(
            TicketError.Status.LIFECYCLE,
            TicketError.Status.class,
            """
            NEW -> REVIEWED RESOLVED
            REVIEWED -> RESOLVED
            RESOLVED ->
            """));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  <S extends Enum<S>> void every_arrow_of_the_table_may_be_walked_and_no_other(
      Lifecycle<S> lifecycle, Class<S> states, String table) {
    assertThat(walked(lifecycle, states)).isEqualTo(table);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  <S extends Enum<S>> void what_comes_after_is_what_is_allowed(
      Lifecycle<S> lifecycle, Class<S> states, String table) {
    for (S from : states.getEnumConstants()) {
      assertThat(EnumSet.allOf(states))
          .filteredOn(to -> lifecycle.allows(from, to))
          .as("after %s of %s", from, table)
          .containsExactlyInAnyOrderElementsOf(lifecycle.after(from));
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  <S extends Enum<S>> void nothing_leaves_a_terminal_state_and_each_other_state_gets_to_one(
      Lifecycle<S> lifecycle, Class<S> states, String table) {
    for (S state : states.getEnumConstants()) {
      assertThat(lifecycle.isTerminal(state))
          .as("%s of %s", state, table)
          .isEqualTo(table.contains(state + " ->\n"));
      assertThat(reached(lifecycle, state)).as("from %s", state).anyMatch(lifecycle::isTerminal);
    }
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("tables")
  <S extends Enum<S>> void every_state_is_reached_from_the_first(
      Lifecycle<S> lifecycle, Class<S> states, String table) {
    S first = states.getEnumConstants()[0];

    assertThat(reached(lifecycle, first)).as(table).isEqualTo(EnumSet.allOf(states));
  }

  @Test
  void nothing_becomes_what_it_is() {
    assertThat(TaskStatus.values()).noneMatch(it -> TaskStatus.LIFECYCLE.allows(it, it));
    assertThat(WorkflowStatus.values()).noneMatch(it -> WorkflowStatus.LIFECYCLE.allows(it, it));
    assertThat(TicketStatus.values()).noneMatch(it -> TicketStatus.LIFECYCLE.allows(it, it));
  }

  @Test
  void the_terminal_states_are_known_by_their_kinds() {
    assertThat(TaskStatus.values())
        .filteredOn(TaskStatus::isTerminal)
        .containsExactly(TaskStatus.COMPLETED, TaskStatus.CANCELLED);
    assertThat(WorkflowStatus.values())
        .filteredOn(WorkflowStatus::isTerminal)
        .containsExactly(WorkflowStatus.COMPLETED, WorkflowStatus.CANCELLED);
  }

  @Test
  void somebody_can_work_on_what_is_open_or_begun() {
    assertThat(TaskStatus.values())
        .filteredOn(TaskStatus::isWorkable)
        .containsExactly(TaskStatus.OPEN, TaskStatus.IN_PROGRESS);
  }

  @Test
  void the_diagram_draws_each_arrow_once_in_the_order_of_the_states() {
    assertThat(TicketError.Status.LIFECYCLE.diagram())
        .isEqualTo(
            """
            stateDiagram-v2
                NEW --> REVIEWED
                NEW --> RESOLVED
                REVIEWED --> RESOLVED
            """);
    assertThat(TaskStatus.LIFECYCLE.diagram().lines())
        .hasSize(16)
        .startsWith("stateDiagram-v2", "    OPEN --> IN_PROGRESS", "    OPEN --> COMPLETED")
        .endsWith("    ERROR --> PENDING", "    ERROR --> CANCELLED");
  }

  private static <S extends Enum<S>> String walked(Lifecycle<S> lifecycle, Class<S> states) {
    return Arrays.stream(states.getEnumConstants())
        .map(from ->
            EnumSet.allOf(states).stream()
                .filter(to -> lifecycle.allows(from, to))
                .map(to -> " " + to)
                .collect(joining("", from + " ->", "\n")))
        .collect(joining());
  }

  private static <S extends Enum<S>> Set<S> reached(Lifecycle<S> lifecycle, S from) {
    Set<S> reached = EnumSet.of(from);
    while (reached.addAll(
        List.copyOf(reached).stream().flatMap(it -> lifecycle.after(it).stream()).toList())) {}
    return reached;
  }
}
