package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.Fault.Kind;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.WorkflowJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a join's worker gets, when several branches have had their part in it.
final class JoinInputTest {
  private final Workshop workshop = new Workshop();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void a_join_gets_what_all_of_its_branches_have_found_out() {
    TicketId ticket =
        party(
            "\"inputTransform\": {\"price\": {\"$\": {\"+\": [{\"var\": \"workflow.cake\"},"
                + " {\"var\": \"workflow.music\"}]}}, \"cake\": {\"$\": {\"var\":"
                + " \"tasks.cake.price\"}}}, \"inputSchema\": {\"required\": [\"price\"]}");

    workshop.complete(ticket, "music", "{\"price\": 200}");
    assertThat(workshop.status(ticket, "dance")).isEqualTo(TaskStatus.PENDING);
    assertThat(workshop.task(ticket, "dance").input()).hasToString("{}");
    workshop.complete(ticket, "cake", "{\"price\": 30}");

    assertThat(workshop.open(ticket)).containsExactly("dance");
    assertThat(workshop.task(ticket, "dance").input())
        .isEqualTo(JsonObject.of("price", Json.of(230), "cake", Json.of(30)));
  }

  @Test
  void an_input_that_can_not_be_worked_out_is_an_error_of_the_last_branch_and_can_be_repaired() {
    TicketId ticket =
        party(
            "\"inputTransform\": {\"share\": {\"$\": {\"/\": [{\"var\": \"workflow.music\"},"
                + " {\"var\": \"workflow.cake\"}]}}}");
    workshop.complete(ticket, "music", "{\"price\": 200}");
    assertThat(workshop.ticket(ticket).errors()).isEmpty();

    workshop.complete(ticket, "cake", "{\"price\": 0}");

    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.TASK_CREATION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.TRANSFORM_FAILED);
    assertThat(workshop.error(ticket).taskKey()).contains("cake");
    assertThat(workshop.status(ticket, "dance")).isEqualTo(TaskStatus.PENDING);
    TicketErrorId first = workshop.error(ticket).error().id();
    assertThat(workshop.repair(first, new Repair.Retry()))
        .isEqualTo(new RepairTicket.Outcome.Repaired(first));
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.TRANSFORM_FAILED);
    assertThat(workshop.error(ticket).error().id()).isNotEqualTo(first);
  }

  @Test
  void an_input_that_its_schema_refuses_opens_once_the_data_fits() {
    TicketId ticket =
        party(
            "\"inputTransform\": {\"guests\": {\"$\": {\"var\": \"workflow.guests\"}}},"
                + " \"inputSchema\": {\"properties\": {\"guests\": {\"type\": \"number\"}}}");
    workshop.complete(ticket, "cake", "{\"price\": 30}");
    workshop.complete(ticket, "music", "{\"price\": 200}");
    assertThat(workshop.fault(ticket).kind()).isEqualTo(Kind.TASK_CREATION);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.INPUT_REFUSED);

    workshop.repair(
        workshop.error(ticket).error().id(),
        new Repair.EditData(JsonObject.of("guests", Json.of(12))));

    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    assertThat(workshop.open(ticket)).containsExactly("dance");
    assertThat(workshop.task(ticket, "dance").input()).hasToString("{\"guests\":12}");
  }

  @Test
  void a_join_that_a_branch_without_a_way_to_it_releases_gets_what_was_submitted() {
    workshop.publish(
        WorkflowJson.of("party")
            .task("plan", "\"split\": \"all\"")
            .task("cake")
            .task("music")
            .task(
                "dance",
                "\"join\": \"all\", \"inputTransform\": {\"guests\": {\"$\": {\"var\":"
                    + " \"ticket.guests\"}}, \"host\": {\"$\": {\"var\": \"submitter.name\"}},"
                    + " \"cake\": {\"$\": {\"var\": \"tasks.cake.price\"}}}")
            .transition("start", "plan")
            .transition("plan", "cake")
            .transition("plan", "music")
            .transition("cake", "dance")
            .transition("music", "end")
            .transition("dance", "end"));
    TicketId ticket = workshop.submit(workshop.anna(), "party", "{\"guests\": 12}");
    workshop.complete(ticket, "plan", "{}");

    workshop.complete(ticket, "cake", "{\"price\": 30}");
    workshop.complete(ticket, "music", "{}");

    assertThat(workshop.task(ticket, "dance").input())
        .isEqualTo(
            JsonObject.of(
                "guests", Json.of(12), "host", Json.of("Anna Miller"), "cake", Json.of(30)));
  }

  private TicketId party(String dance) {
    workshop.publish(
        WorkflowJson.of("party")
            .field("cake", "number")
            .field("music", "number")
            .field("guests", "number")
            .task("plan", "\"split\": \"all\"")
            .task("cake", found("cake"))
            .task("music", found("music"))
            .task("dance", "\"join\": \"all\", " + dance)
            .transition("start", "plan")
            .transition("plan", "cake")
            .transition("plan", "music")
            .transition("cake", "dance")
            .transition("music", "dance")
            .transition("dance", "end"));
    TicketId ticket = workshop.submit("party");
    workshop.complete(ticket, "plan", "{}");
    return ticket;
  }

  private static String found(String field) {
    return "\"outputTransform\": {\"%s\": {\"$\": {\"var\": \"task.price\"}}}".formatted(field);
  }
}
