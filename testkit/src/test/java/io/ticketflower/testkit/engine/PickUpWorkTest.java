package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.Fault.Kind;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.rule.Finding;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.rule.JsonPointer;
import io.ticketflower.integration.schema.NetworkntJsonSchemas;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.SettableClock;
import io.ticketflower.testkit.WorkflowJson;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Work that others left behind: because their process died, or because it failed.
final class PickUpWorkTest {
  private static final WorkflowJson TWO_STEPS =
      WorkflowJson.of("steps")
          .task("first")
          .task("second", "\"inputSchema\": {}")
          .transition("start", "first")
          .transition("first", "second")
          .transition("second", "end");

  private final FragileSchemas schemas = new FragileSchemas();
  private final Workshop workshop = new Workshop(new FloristStreet(schemas));
  private final Actor anna = workshop.anna();
  private final SettableClock clock = workshop.street().clock();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void there_is_nothing_to_do_when_all_is_done() {
    workshop.publish(TWO_STEPS);
    workshop.submit("steps");
    clock.tick(Duration.ofDays(1));

    assertThat(pickUp()).isZero();
  }

  @Test
  void a_ticket_starts_although_the_process_died_after_the_first_commit() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = submitAndDie();
    assertThat(workshop.open(ticket)).isEmpty();

    clock.tick(Duration.ofSeconds(5));
    assertThat(pickUp()).isEqualTo(1);

    assertThat(workshop.open(ticket)).containsExactly("first");
    assertThat(pickUp()).isZero();
  }

  @Test
  void a_completed_task_moves_on_although_the_process_died_after_the_first_commit() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    completeAndDie(ticket, "first");
    assertThat(workshop.open(ticket)).isEmpty();

    clock.tick(Duration.ofSeconds(5));
    pickUp();

    assertThat(workshop.open(ticket)).containsExactly("second");
  }

  @Test
  void whoever_left_the_work_has_it_for_itself_at_first() {
    workshop.publish(TWO_STEPS);
    submitAndDie();

    clock.tick(Duration.ofSeconds(1));

    assertThat(pickUp()).isZero();
  }

  @Test
  void every_company_gets_its_turn() {
    workshop.publish(TWO_STEPS);
    TicketId ours = submitAndDie();
    TicketId second = submitAndDie();
    clock.tick(Duration.ofSeconds(5));

    assertThat(pickUp()).isEqualTo(2);

    assertThat(workshop.open(ours)).containsExactly("first");
    assertThat(workshop.open(second)).containsExactly("first");
  }

  @Test
  void a_fault_never_reaches_the_person_whose_change_was_committed() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    schemas.fail = true;

    workshop.complete(ticket, "first", "{}");

    assertThat(workshop.open(ticket)).isEmpty();
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void work_that_failed_is_tried_again_after_a_pause() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    schemas.fail = true;
    workshop.complete(ticket, "first", "{}");
    schemas.fail = false;

    clock.tick(Duration.ofSeconds(3));
    assertThat(pickUp()).isZero();
    clock.tick(Duration.ofSeconds(1));
    assertThat(pickUp()).isEqualTo(1);

    assertThat(workshop.open(ticket)).containsExactly("second");
  }

  @Test
  void work_that_fails_again_and_again_becomes_an_error() {
    TicketId ticket = failingForEver();

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.UNEXPECTED);
    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_TRANSITION);
    assertThat(workshop.fault(ticket).message())
        .isEqualTo("Expected the ticket to move on, but it failed 5 times.");
    assertThat(workshop.fault(ticket).detail()).contains("IllegalStateException: fragile");
    clock.tick(Duration.ofDays(1));
    assertThat(pickUp()).isZero();
  }

  @Test
  void a_retry_after_the_cause_is_gone_moves_the_ticket_on() {
    TicketId ticket = failingForEver();
    TicketErrorId error = workshop.error(ticket).error().id();
    schemas.fail = false;

    workshop.repair(error, new Repair.Retry());

    assertThat(workshop.open(ticket)).containsExactly("second");
  }

  @Test
  void a_start_that_fails_again_and_again_becomes_an_error_too() {
    workshop.publish(
        WorkflowJson.of("fragile")
            .task("do", "\"inputSchema\": {}")
            .transition("start", "do")
            .transition("do", "end"));
    TicketId ticket = submitAndDie("fragile");
    schemas.fail = true;
    tryForAnHour();

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.UNEXPECTED);
    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_CREATION);
    schemas.fail = false;
    workshop.repair(workshop.error(ticket).error().id(), new Repair.Retry());
    assertThat(workshop.open(ticket)).containsExactly("do");
  }

  @Test
  void work_that_kills_every_process_is_set_aside_as_an_error() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = submitAndDie();
    clock.tick(Duration.ofSeconds(5));
    for (int death = 0; death < 5; death++) {
      pickUpAndDie();
      clock.tick(Duration.ofMinutes(1));
    }

    pickUp();

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.UNEXPECTED);
    assertThat(workshop.open(ticket)).isEmpty();
  }

  @Test
  void one_failing_ticket_does_not_keep_others_from_moving() {
    TicketId failing = failingForEver();
    schemas.fail = false;
    TicketId other = workshop.submit("steps");
    completeAndDie(other, "first");
    clock.tick(Duration.ofSeconds(5));

    pickUp();

    assertThat(workshop.open(other)).containsExactly("second");
    assertThat(workshop.fault(failing).code()).isEqualTo(Code.UNEXPECTED);
  }

  private TicketId failingForEver() {
    workshop.publish(TWO_STEPS);
    TicketId ticket = workshop.submit("steps");
    schemas.fail = true;
    workshop.complete(ticket, "first", "{}");
    tryForAnHour();
    return ticket;
  }

  private void tryForAnHour() {
    for (int minute = 0; minute < 60; minute++) {
      clock.tick(Duration.ofMinutes(1));
      pickUp();
    }
  }

  private int pickUp() {
    return workshop.application().engine().pickUpWork().pickUp();
  }

  private void pickUpAndDie() {
    var persistence = workshop.street().persistence();
    persistence
        .transactions()
        .inCompany(
            anna.company(),
            () ->
                persistence
                    .pendingWork()
                    .pickDue(anna.company(), clock.instant(), Duration.ofSeconds(30), 10));
  }

  private TicketId submitAndDie() {
    return submitAndDie("steps");
  }

  private TicketId submitAndDie(String type) {
    SubmitTicket dying = workshop.application().tickets().submitTicket((_, _) -> List.of());
    var outcome =
        dying.submit(
            new SubmitTicket.Command(
                anna,
                new DefinitionKey(type),
                JsonObject.EMPTY,
                Optional.empty(),
                Optional.empty()));
    return ((SubmitTicket.Outcome.Submitted) outcome).ticket();
  }

  private void completeAndDie(TicketId ticket, String key) {
    TaskId task = workshop.task(ticket, key).id();
    CompleteTask dying = workshop.application().engine().completeTask((_, _) -> List.of());
    assertThat(
            dying.complete(
                new CompleteTask.Command(
                    anna, task, JsonObject.EMPTY, Optional.empty(), Optional.empty())))
        .isEqualTo(new TaskOutcome.Done(task));
  }

  /// Breaks when told to, as a bug or a broken disk would.
  private static final class FragileSchemas implements JsonSchemas {
    private final JsonSchemas real = new NetworkntJsonSchemas();
    private boolean fail;

    @Override
    public List<Finding> review(Json schema, JsonPointer at) {
      return real.review(schema, at);
    }

    @Override
    public List<Violation> check(Json schema, Json value) {
      if (fail) {
        throw new IllegalStateException("fragile");
      }
      return real.check(schema, value);
    }
  }
}
