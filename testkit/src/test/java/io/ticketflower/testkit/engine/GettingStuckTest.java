package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.Fault.Kind;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.testkit.WorkflowJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Each cause that keeps a ticket from going on.
final class GettingStuckTest {
  private final Workshop workshop = new Workshop();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void no_transition_holds() {
    TicketId ticket = stuck();

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_TRANSITION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NO_TRANSITION_HOLDS);
    assertThat(workshop.fault(ticket).message())
        .isEqualTo("Expected a transition from \"ask\" to hold, but none does.");
    assertThat(workshop.status(ticket, "ask")).isEqualTo(TaskStatus.COMPLETED);
    assertThat(workshop.error(ticket).taskKey()).contains("ask");
    assertThat(workshop.ticket(ticket).ticket().openErrors()).isEqualTo(1);
  }

  @Test
  void no_transition_holds_at_the_start() {
    workshop.publish(
        WorkflowJson.of("picky")
            .task("do")
            .transition("start", "do", "{\"!!\": [{\"var\": \"ticket.needed\"}]}")
            .transition("do", "end"));

    TicketId ticket = workshop.submit("picky");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_CREATION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NO_TRANSITION_HOLDS);
    assertThat(workshop.error(ticket).error().instance()).isEmpty();
    assertThat(workshop.ticket(ticket).ticket().workflowStatus())
        .isEqualTo(WorkflowStatus.NOT_STARTED);
    assertThat(workshop.history(ticket)).isEmpty();
  }

  @Test
  void a_condition_can_not_be_worked_out() {
    workshop.publish(
        WorkflowJson.of("divide")
            .task("ask")
            .transition("start", "ask")
            .transition("ask", "end", "{\">\": [{\"/\": [1, {\"var\": \"task.n\"}]}, 0]}"));
    TicketId ticket = workshop.submit("divide");

    workshop.complete(ticket, "ask", "{\"n\": 0}");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_TRANSITION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.CONDITION_FAILED);
    assertThat(workshop.fault(ticket).message()).startsWith("Expected ").contains(", but ");
    assertThat(workshop.fault(ticket).detail()).contains("/transitions/1/when");
  }

  @Test
  void an_input_can_not_be_worked_out() {
    workshop.publish(
        WorkflowJson.of("divide")
            .task("ask")
            .task("do", "\"inputTransform\": {\"x\": {\"$\": {\"/\": [1, {\"var\": \"task.n\"}]}}}")
            .transition("start", "ask")
            .transition("ask", "do")
            .transition("do", "end"));
    TicketId ticket = workshop.submit("divide");

    workshop.complete(ticket, "ask", "{\"n\": 0}");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.TASK_CREATION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.TRANSFORM_FAILED);
    assertThat(workshop.ticket(ticket).tasks()).hasSize(1);
  }

  @Test
  void an_input_does_not_fit_its_schema() {
    workshop.publish(
        WorkflowJson.of("fit")
            .task("ask")
            .task(
                "do",
                "\"inputTransform\": {\"sku\": {\"$\": {\"var\": \"task.sku\"}}},"
                    + " \"inputSchema\": {\"properties\": {\"sku\": {\"type\": \"string\"}}}")
            .transition("start", "ask")
            .transition("ask", "do")
            .transition("do", "end"));
    TicketId ticket = workshop.submit("fit");

    workshop.complete(ticket, "ask", "{\"sku\": 5}");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.TASK_CREATION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.INPUT_REFUSED);
    assertThat(workshop.fault(ticket).message()).contains("Expected text, but got 5.");
    assertThat(workshop.fault(ticket).detail()).isEqualTo("do/inputSchema/sku");
  }

  @Test
  void a_result_can_not_be_worked_out() {
    workshop.publish(
        WorkflowJson.of("divide")
            .field("x", "number")
            .task(
                "ask", "\"outputTransform\": {\"x\": {\"$\": {\"/\": [1, {\"var\": \"task.n\"}]}}}")
            .transition("start", "ask")
            .transition("ask", "end"));
    TicketId ticket = workshop.submit("divide");

    workshop.complete(ticket, "ask", "{\"n\": 0}");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_TRANSITION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.TRANSFORM_FAILED);
  }

  @Test
  void a_result_does_not_fit_the_workflows_fields() {
    workshop.publish(
        WorkflowJson.of("fit")
            .field("x", "number")
            .task("ask", "\"outputTransform\": {\"x\": {\"$\": {\"var\": \"task.x\"}}}")
            .transition("start", "ask")
            .transition("ask", "end"));
    TicketId ticket = workshop.submit("fit");

    workshop.complete(ticket, "ask", "{\"x\": \"many\"}");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_TRANSITION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.DATA_REFUSED);
    assertThat(workshop.data(ticket)).hasToString("{}");
  }

  @Test
  void what_a_ticket_definition_presets_does_not_fit_the_workflows_next_version() {
    workshop.publish(
        WorkflowJson.of("preset")
            .field("a", "string")
            .task("do")
            .transition("start", "do")
            .transition("do", "end"),
        "\"form\": {}, \"workflowData\": {\"a\": \"x\"}");
    workshop
        .street()
        .roseGarden()
        .publish(
            DefinitionKind.WORKFLOW,
            WorkflowJson.of("preset")
                .field("a", "number")
                .task("do")
                .transition("start", "do")
                .transition("do", "end")
                .json());

    TicketId ticket = workshop.submit("preset");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.WORKFLOW_CREATION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.DATA_REFUSED);
  }

  private TicketId stuck() {
    return new StuckTickets(workshop).byOutput();
  }
}
