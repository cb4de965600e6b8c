package io.ticketflower.domain.engine;

import static io.ticketflower.domain.engine.Drawing.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Course.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Where a ticket is in its workflow, where it has been and where it may still come.
class CourseTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final TicketId TICKET = new TicketId(UUID.randomUUID());

  private final List<Visit> visits = new ArrayList<>();
  private final List<TicketError> errors = new ArrayList<>();

  @Nested
  class In_one_line {
    private final WorkflowDefinition line =
        workflow(
            "triage order deliver reject",
            "start>triage triage>order?ok@1 triage>reject order>deliver deliver>end reject>end");

    @Test
    void nothing_has_happened_before_the_ticket_starts() {
      Course course = running(line);

      assertThat(states(course).values()).containsOnly(State.AHEAD);
      assertThat(course.steps()).allMatch(step -> step.since().isEmpty());
      assertThat(taken(course)).isEmpty();
      assertThat(course.stuckAtStart()).isFalse();
    }

    @Test
    void a_ticket_that_could_not_begin_is_stuck_at_the_start() {
      errors.add(error(Optional.empty()));

      Course course = running(line);

      assertThat(states(course).values()).containsOnly(State.AHEAD);
      assertThat(course.stuckAtStart()).isTrue();
    }

    @Test
    void a_ticket_that_was_cancelled_before_it_began_goes_nowhere() {
      errors.add(error(Optional.empty()));

      Course course = over(line);

      assertThat(states(course).values()).containsOnly(State.SKIPPED);
      assertThat(course.stuckAtStart()).isFalse();
    }

    @Test
    void what_was_done_what_is_done_now_and_what_may_come() {
      Visit triage = left("triage", 1, "");
      visits.add(open("order", 2, "", triage));

      Course course = running(line);

      assertThat(states(course))
          .isEqualTo(
              Map.of(
                  "triage", State.DONE,
                  "order", State.NOW,
                  "deliver", State.AHEAD,
                  "reject", State.SKIPPED));
      assertThat(step(course, "triage").since()).contains(NOON.plusSeconds(101));
      assertThat(step(course, "order").since()).contains(NOON.plusSeconds(2));
      assertThat(taken(course)).isEqualTo(Map.of("start>triage", 1, "triage>order", 1));
    }

    @Test
    void a_task_that_has_not_led_on_yet_is_where_the_ticket_is() {
      visits.add(visit("triage", 1, "", Optional.empty(), TaskStatus.COMPLETED, false));

      assertThat(states(running(line))).containsEntry("triage", State.NOW);
      assertThat(states(over(line))).containsEntry("triage", State.DONE);
    }

    @Test
    void the_way_to_the_end_is_seen_where_it_is_the_only_one() {
      Visit triage = left("triage", 1, "");
      left("reject", 2, "", triage);

      Course course = over(line);

      assertThat(states(course))
          .isEqualTo(
              Map.of(
                  "triage", State.DONE,
                  "order", State.SKIPPED,
                  "deliver", State.SKIPPED,
                  "reject", State.DONE));
      assertThat(taken(course))
          .isEqualTo(Map.of("start>triage", 1, "triage>reject", 1, "reject>end", 1));
    }

    @Test
    void a_withdrawn_ticket_is_nowhere_any_more() {
      Visit triage = left("triage", 1, "");
      visits.add(visit("order", 2, "", Optional.of(triage.task()), TaskStatus.CANCELLED, false));

      Course course = over(line);

      assertThat(states(course))
          .isEqualTo(
              Map.of(
                  "triage", State.DONE,
                  "order", State.SKIPPED,
                  "deliver", State.SKIPPED,
                  "reject", State.SKIPPED));
      assertThat(step(course, "order").visits()).hasSize(1);
    }

    @Test
    void an_open_error_holds_a_step_up() {
      Visit triage = visit("triage", 1, "", Optional.empty(), TaskStatus.COMPLETED, false);
      visits.add(triage);
      errors.add(error(Optional.of(triage.task())));

      Course course = running(line);

      assertThat(states(course))
          .containsEntry("triage", State.FAILED)
          .containsEntry("order", State.AHEAD);
      assertThat(step(course, "triage").since()).contains(NOON.plusSeconds(1000));
      assertThat(course.stuckAtStart()).isFalse();
    }

    @Test
    void a_task_that_could_not_be_carried_out_has_failed() {
      visits.add(visit("triage", 1, "", Optional.empty(), TaskStatus.ERROR, false));

      assertThat(states(running(line))).containsEntry("triage", State.FAILED);
    }
  }

  @Nested
  class In_a_loop {
    private final WorkflowDefinition loop =
        workflow(
            "publish draft review",
            "start>draft draft>review review>draft?again@1 review>publish publish>end");

    @Test
    void a_loop_is_read_from_where_it_begins() {
      assertThat(running(loop).steps())
          .extracting(step -> step.task().key())
          .containsExactly("draft", "review", "publish");
    }

    @Test
    void each_lap_counts() {
      Visit draft = left("draft", 1, "");
      Visit review = left("review", 2, "", draft);
      visits.add(open("draft", 3, "", review));

      Course course = running(loop);

      assertThat(states(course))
          .isEqualTo(Map.of("draft", State.NOW, "review", State.DONE, "publish", State.AHEAD));
      assertThat(step(course, "draft").visits()).hasSize(2);
      assertThat(step(course, "draft").latest()).contains(visits.getLast());
      assertThat(step(course, "draft").since()).contains(NOON.plusSeconds(3));
      assertThat(step(course, "review").latest()).contains(review);
      assertThat(taken(course))
          .isEqualTo(Map.of("start>draft", 1, "draft>review", 1, "review>draft", 1));
    }
  }

  @Nested
  class Side_by_side {
    private final WorkflowDefinition block =
        workflow(
            "s:split a b c j:join", "start>s s>a s>b s>c?rarely a>j b>j b>end?lonely@1 c>j j>end");

    @Test
    void some_branches_go_on_while_others_wait() {
      Visit split = left("s", 1, "");
      Visit a = left("a", 2, "1.0/", split);
      visits.add(open("b", 3, "1.1/", split));
      visits.add(visit("j", 4, "", Optional.of(a.task()), TaskStatus.PENDING, false));

      Course course = running(block);

      assertThat(states(course))
          .isEqualTo(
              Map.of(
                  "s", State.DONE,
                  "a", State.DONE,
                  "b", State.NOW,
                  "c", State.SKIPPED,
                  "j", State.NOW));
      assertThat(taken(course)).isEqualTo(Map.of("start>s", 1, "s>a", 1, "s>b", 1, "a>j", 1));
    }

    @Test
    void a_branch_that_finds_the_join_waiting_has_taken_its_way_too() {
      Visit split = left("s", 1, "");
      Visit b = left("b", 2, "1.0/", split);
      left("c", 3, "1.1/", split);
      visits.add(open("j", 4, "", b));

      assertThat(taken(running(block)))
          .isEqualTo(Map.of("start>s", 1, "s>b", 1, "s>c", 1, "b>j", 1, "c>j", 1));
    }

    @Test
    void nothing_is_guessed_where_two_ways_leave_no_trace() {
      Visit split = left("s", 1, "");
      Visit a = left("a", 2, "1.0/", split);
      left("b", 3, "1.1/", split);
      visits.add(open("j", 4, "", a));

      assertThat(taken(running(block)))
          .isEqualTo(Map.of("start>s", 1, "s>a", 1, "s>b", 1, "a>j", 1));
    }

    @Test
    void steps_side_by_side_stand_as_in_the_document_and_before_their_join() {
      assertThat(running(workflow("j:join b s:split a", "start>s s>a s>b a>j b>j j>end")).steps())
          .extracting(step -> step.task().key())
          .containsExactly("s", "b", "a", "j");
    }
  }

  private Course running(WorkflowDefinition workflow) {
    return Course.of(workflow, false, visits, errors);
  }

  private Course over(WorkflowDefinition workflow) {
    return Course.of(workflow, true, visits, errors);
  }

  private static Course.Step step(Course course, String key) {
    return course.steps().stream()
        .filter(it -> it.task().key().equals(key))
        .findAny()
        .orElseThrow();
  }

  private static Map<String, State> states(Course course) {
    Map<String, State> states = new LinkedHashMap<>();
    for (Course.Step step : course.steps()) {
      TaskDefinition task = step.task();
      states.put(task.key(), step.state());
    }
    return states;
  }

  private static Map<String, Integer> taken(Course course) {
    Map<String, Integer> taken = new LinkedHashMap<>();
    course.ways().stream()
        .filter(way -> way.taken() > 0)
        .forEach(
            way -> taken.put(way.transition().from() + ">" + way.transition().to(), way.taken()));
    return taken;
  }

  private Visit left(String key, int number, String branch, Visit... before) {
    Visit visit =
        visit(
            key,
            number,
            branch,
            List.of(before).stream().map(Visit::task).findFirst(),
            TaskStatus.COMPLETED,
            true);
    visits.add(visit);
    return visit;
  }

  private static Visit open(String key, int number, String branch, Visit before) {
    return visit(key, number, branch, Optional.of(before.task()), TaskStatus.OPEN, false);
  }

  private static Visit visit(
      String key,
      int number,
      String branch,
      Optional<TaskId> cameFrom,
      TaskStatus status,
      boolean movedOn) {
    return new Visit(
        new TaskId(UUID.randomUUID()),
        key,
        new Branch(branch),
        cameFrom,
        status,
        movedOn,
        Optional.empty(),
        Set.of(),
        NOON.plusSeconds(number),
        status.isTerminal() ? Optional.of(NOON.plusSeconds(100 + number)) : Optional.empty());
  }

  private static TicketError error(Optional<TaskId> task) {
    return TicketError.raised(
        new TicketErrorId(UUID.randomUUID()),
        TICKET,
        Optional.empty(),
        task,
        new Fault(Fault.Kind.WORKFLOW_TRANSITION, Fault.Code.NO_TRANSITION_HOLDS, "stuck", "it"),
        NOON.plusSeconds(1000));
  }
}
