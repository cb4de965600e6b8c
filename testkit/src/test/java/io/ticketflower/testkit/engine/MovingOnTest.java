package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.engine.Workshop.TWO_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.Race;
import io.ticketflower.testkit.WorkflowJson;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Completing tasks, and what comes of it.
final class MovingOnTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void a_ticket_goes_from_task_to_task_to_its_end() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");

    assertThat(workshop.open(ticket)).containsExactly("first");
    assertThat(workshop.task(ticket, "first").dueAt())
        .contains(workshop.street().clock().instant().plus(Duration.ofHours(8)));
    workshop.complete(ticket, "first", "{\"ok\": 1}");
    assertThat(workshop.open(ticket)).containsExactly("second");
    workshop.complete(ticket, "second", "null");

    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
    assertThat(workshop.ticket(ticket).ticket().workflowStatus())
        .isEqualTo(WorkflowStatus.COMPLETED);
    assertThat(workshop.ticket(ticket).ticket().closedAt())
        .contains(workshop.street().clock().instant());
    assertThat(workshop.history(ticket)).endsWith(What.TASK_COMPLETED, What.INSTANCE_COMPLETED);
  }

  @Test
  void an_output_that_does_not_fit_is_refused_and_changes_nothing() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    TaskId task = workshop.task(ticket, "first").id();

    assertThat(workshop.complete(anna, task, "{}"))
        .isInstanceOfSatisfying(
            TaskOutcome.OutputRefused.class,
            refused ->
                assertThat(refused.violations())
                    .extracting(violation -> violation.pointer().value())
                    .containsExactly("/ok"));

    assertThat(workshop.status(ticket, "first")).isEqualTo(TaskStatus.OPEN);
    assertThat(workshop.history(ticket)).doesNotContain(What.TASK_COMPLETED);
  }

  @Test
  void of_two_who_complete_a_task_at_once_one_succeeds_and_it_moves_on_once() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    TaskId task = workshop.task(ticket, "first").id();

    var outcomes = Race.of(4, () -> workshop.complete(anna, task, "{\"ok\": 1}"));

    assertThat(outcomes).filteredOn(TaskOutcome.Done.class::isInstance).hasSize(1);
    assertThat(workshop.ticket(ticket).tasks()).hasSize(2);
  }

  @Test
  void a_repeated_completion_is_done_once() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    TaskId task = workshop.task(ticket, "first").id();
    var command =
        new CompleteTask.Command(
            anna,
            task,
            workshop.json("{\"ok\": 1}"),
            Optional.of(1),
            Optional.of(new RequestKey("anna/1", "complete")));

    for (int i = 0; i < 3; i++) {
      assertThat(workshop.application().completeTask().complete(command))
          .isInstanceOfSatisfying(
              TaskOutcome.Done.class, done -> assertThat(done.task()).isEqualTo(task));
    }

    assertThat(workshop.open(ticket)).containsExactly("second");
  }

  @Test
  void whoever_has_seen_an_old_version_comes_too_late() {
    workshop.publish(TWO_STEPS);
    TaskId task = workshop.task(workshop.submit("steps"), "first").id();
    workshop.begin(anna, task);

    var outcome =
        workshop
            .application()
            .completeTask()
            .complete(
                new CompleteTask.Command(
                    anna, task, workshop.json("{\"ok\": 1}"), Optional.of(1), Optional.empty()));

    assertThat(outcome).isEqualTo(new TaskOutcome.ComeTooLate());
  }

  @Test
  void conditions_see_what_was_submitted_handed_in_and_computed() {
    workshop.publish(
        WorkflowJson.of("facts")
            .field("total", "number")
            .task(
                "weigh",
                "\"outputTransform\": {\"total\": {\"$\": {\"*\": [{\"var\": \"ticket.price\"}, {\"var\": \"task.weight\"}]}}}")
            .task("ask")
            .task(
                "send",
                "\"inputTransform\": {\"total\": {\"$\": {\"var\": \"workflow.total\"}}, \"weight\": {\"$\": {\"var\": \"tasks.weigh.weight\"}}, \"to\": {\"$\": {\"var\": \"submitter.name\"}}}")
            .transition("start", "weigh")
            .transition("weigh", "ask", "{\">\": [{\"var\": \"workflow.total\"}, 100]}")
            .transition("weigh", "send")
            .transition("ask", "send")
            .transition("send", "end"));
    TicketId cheap = workshop.submit(anna, "facts", "{\"price\": 1.10}");
    TicketId dear = workshop.submit(anna, "facts", "{\"price\": 60}");

    workshop.complete(cheap, "weigh", "{\"weight\": 3}");
    workshop.complete(dear, "weigh", "{\"weight\": 2}");

    assertThat(workshop.open(cheap)).containsExactly("send");
    assertThat(workshop.open(dear)).containsExactly("ask");
    assertThat(workshop.data(cheap)).hasToString("{\"total\":3.3}");
    assertThat(workshop.task(cheap, "send").input())
        .isEqualTo(workshop.json("{\"total\": 3.3, \"weight\": 3, \"to\": \"Anna Miller\"}"));
    workshop.complete(dear, "ask", "{}");
    assertThat(workshop.task(dear, "send").input())
        .isEqualTo(workshop.json("{\"total\": 120, \"weight\": 2, \"to\": \"Anna Miller\"}"));
  }

  @Test
  void a_workflow_begins_with_what_the_ticket_definition_presets() {
    workshop.publish(
        WorkflowJson.of("preset")
            .field("costCentre", "string")
            .task("do")
            .transition("start", "do", "{\"==\": [{\"var\": \"workflow.costCentre\"}, \"IT\"]}")
            .transition("start", "end")
            .transition("do", "end"),
        "\"form\": {}, \"workflowData\": {\"costCentre\": \"IT\"}");

    TicketId ticket = workshop.submit("preset");

    assertThat(workshop.data(ticket)).hasToString("{\"costCentre\":\"IT\"}");
    assertThat(workshop.open(ticket)).containsExactly("do");
  }

  @Test
  void a_workflow_may_end_before_it_has_begun() {
    workshop.publish(
        WorkflowJson.of("short")
            .task("do")
            .transition("start", "do", "{\"!!\": [{\"var\": \"ticket.needed\"}]}")
            .transition("start", "end")
            .transition("do", "end"));

    TicketId ticket = workshop.submit("short");

    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
    assertThat(workshop.history(ticket))
        .containsExactly(What.INSTANCE_STARTED, What.INSTANCE_COMPLETED);
  }

  @Test
  void a_loop_makes_a_new_task_each_time() {
    workshop.publish(
        WorkflowJson.of("loop")
            .task("draw")
            .task("check")
            .transition("start", "draw")
            .transition("draw", "check")
            .transition("check", "draw", "{\"!\": [{\"var\": \"task.good\"}]}")
            .transition("check", "end"));
    TicketId ticket = workshop.submit("loop");

    for (int round = 0; round < 3; round++) {
      workshop.complete(ticket, "draw", "{}");
      workshop.complete(ticket, "check", "{\"good\": %s}".formatted(round == 2));
    }

    assertThat(workshop.ticket(ticket).tasks()).hasSize(6);
    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
  }

  @Test
  void a_running_ticket_stays_with_the_version_it_started_with() {
    workshop.publish(TWO_STEPS);
    TicketId old = workshop.submit("steps");
    workshop.publish(
        WorkflowJson.of("steps")
            .task("first")
            .transition("start", "first")
            .transition("first", "end"));

    workshop.complete(old, "first", "{\"ok\": 1}");
    TicketId fresh = workshop.submit("steps");
    workshop.complete(fresh, "first", "{}");

    assertThat(workshop.open(old)).containsExactly("second");
    assertThat(workshop.ticket(fresh).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
  }

  @Test
  void data_starts_empty_and_outputs_of_any_kind_are_kept() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    assertThat(workshop.data(ticket)).isEqualTo(JsonObject.EMPTY);
    workshop.complete(ticket, "first", "{\"ok\": [1, null, \"🌹\"]}");

    assertThat(workshop.task(ticket, "first").output())
        .contains(workshop.json("{\"ok\": [1, null, \"🌹\"]}"));
  }
}
