package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.RepairTicket.Outcome;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.WorkflowJson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RepairTicketTest {
  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

  @AfterEach
  void nothing_is_stuck() {
    workshop.nothingIsStuck();
  }

  @Test
  void a_retry_while_the_cause_is_still_there_raises_a_new_error() {
    TicketId ticket = stuck();
    TicketErrorId error = errorOf(ticket);

    assertThat(workshop.repair(error, new Repair.Retry())).isEqualTo(new Outcome.Repaired(error));

    assertThat(errorOf(ticket)).isNotEqualTo(error);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NO_TRANSITION_HOLDS);
    assertThat(workshop.history(ticket)).endsWith(What.ERROR_RESOLVED);
  }

  @Test
  void edited_data_lets_a_condition_hold() {
    TicketId ticket = stuck();
    TicketErrorId error = errorOf(ticket);

    assertThat(workshop.repair(error, new Repair.EditData(JsonObject.of("go", Json.of(true)))))
        .isEqualTo(new Outcome.Repaired(error));

    assertThat(workshop.open(ticket)).containsExactly("do");
    assertThat(workshop.data(ticket)).hasToString("{\"go\":true}");
    assertThat(workshop.history(ticket))
        .endsWith(What.DATA_EDITED, What.ERROR_RESOLVED, What.TASK_CREATED);
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void data_that_does_not_fit_the_workflow_is_refused() {
    TicketId ticket = stuck();

    assertThat(
            workshop.repair(
                errorOf(ticket),
                new Repair.EditData(JsonObject.of("go", Json.of("yes"), "nothing", Json.of(1)))))
        .isInstanceOfSatisfying(
            Outcome.DataRefused.class, refused -> assertThat(refused.messages()).hasSize(2));

    assertThat(workshop.data(ticket)).isEqualTo(JsonObject.EMPTY);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NO_TRANSITION_HOLDS);
  }

  @Test
  void an_admin_chooses_the_way() {
    TicketId ticket = stuck();

    assertThat(workshop.repair(errorOf(ticket), new Repair.ChooseTransition("do")))
        .isInstanceOf(Outcome.Repaired.class);

    assertThat(workshop.open(ticket)).containsExactly("do");
  }

  @Test
  void the_way_may_be_the_end() {
    TicketId ticket = stuck();

    workshop.repair(errorOf(ticket), new Repair.ChooseTransition("end"));

    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.COMPLETED);
  }

  @Test
  void a_way_that_does_not_leave_the_task_is_refused() {
    TicketId ticket = stuck();

    for (String to : List.of("ask", "nowhere", "start", "")) {
      assertThat(workshop.repair(errorOf(ticket), new Repair.ChooseTransition(to)))
          .isInstanceOf(Outcome.NotApplicable.class);
    }
    assertThat(workshop.open(ticket)).isEmpty();
  }

  @Test
  void a_ticket_without_a_way_on_is_cancelled() {
    TicketId ticket = stuck();
    TicketErrorId error = errorOf(ticket);

    assertThat(workshop.repair(error, new Repair.CancelTicket()))
        .isEqualTo(new Outcome.Repaired(error));

    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.CANCELLED);
    assertThat(workshop.ticket(ticket).ticket().workflowStatus())
        .isEqualTo(WorkflowStatus.CANCELLED);
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    assertThat(workshop.history(ticket)).endsWith(What.INSTANCE_CANCELLED);
  }

  @Test
  void cancelling_a_ticket_tells_who_did_it() {
    TicketId ticket = stuck();
    TicketErrorId error = errorOf(ticket);

    workshop.repair(error, new Repair.CancelTicket());

    assertThat(stored(error).status()).isEqualTo(TicketError.Status.RESOLVED);
    assertThat(stored(error).handledBy()).contains(anna.user());
  }

  @Test
  void a_retry_finds_somebody_who_may_do_the_task_now() {
    CompanyRoleId drivers = workshop.street().roseGarden().role("Drivers");
    TicketId ticket = nobodyEligible();
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, drivers);

    workshop.repair(errorOf(ticket), new Repair.Retry());

    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void no_way_is_chosen_for_a_task_that_is_not_done() {
    workshop.street().roseGarden().role("Drivers");
    TicketId ticket = nobodyEligible();

    assertThat(workshop.repair(errorOf(ticket), new Repair.ChooseTransition("end")))
        .isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void a_ticket_whose_workflow_could_not_be_made_starts_after_all() {
    TicketId ticket = startImpossible();
    assertThat(workshop.repair(errorOf(ticket), new Repair.Retry()))
        .isInstanceOf(Outcome.Repaired.class);
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NO_TRANSITION_HOLDS);

    assertThat(workshop.repair(errorOf(ticket), new Repair.EditData(JsonObject.EMPTY)))
        .isInstanceOf(Outcome.NotApplicable.class);
    assertThat(workshop.repair(errorOf(ticket), new Repair.ChooseTransition("do")))
        .isInstanceOf(Outcome.NotApplicable.class);
    assertThat(workshop.repair(errorOf(ticket), new Repair.CancelTicket()))
        .isInstanceOf(Outcome.Repaired.class);
    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.CANCELLED);
  }

  @Test
  void a_ticket_stuck_in_one_branch_is_cancelled_in_all() {
    workshop
        .street()
        .roseGarden()
        .publish(
            DefinitionKind.WORKFLOW,
            WorkflowJson.of("party")
                .task("plan", "\"split\": \"all\"")
                .task("cake")
                .task("music")
                .task("dance", "\"join\": \"all\"")
                .transition("start", "plan")
                .transition("plan", "cake")
                .transition("plan", "music")
                .transition("cake", "dance", "{\"!!\": [{\"var\": \"task.good\"}]}")
                .transition("music", "dance")
                .transition("dance", "end")
                .json());
    workshop
        .street()
        .roseGarden()
        .publish(
            DefinitionKind.TICKET,
            "{\"key\": \"party\", \"title\": \"Party\", \"workflow\": \"party\", \"form\": {}}");
    TicketId ticket = workshop.submit("party");
    workshop.complete(ticket, "plan", "{}");
    workshop.complete(ticket, "cake", "{\"good\": false}");

    workshop.repair(errorOf(ticket), new Repair.CancelTicket());

    assertThat(workshop.open(ticket)).isEmpty();
    assertThat(workshop.ticket(ticket).ticket().status()).isEqualTo(TicketStatus.CANCELLED);
    assertThat(workshop.history(ticket)).endsWith(What.TASK_CANCELLED, What.INSTANCE_CANCELLED);
  }

  private TicketErrorId errorOf(TicketId ticket) {
    return workshop.error(ticket).error().id();
  }

  private TicketError stored(TicketErrorId error) {
    var persistence = workshop.street().persistence();
    return persistence
        .transactions()
        .inCompany(anna.company(), () -> persistence.ticketErrors().find(anna.company(), error))
        .orElseThrow();
  }

  private TicketId stuck() {
    return new StuckTickets(workshop).byData();
  }

  private TicketId nobodyEligible() {
    workshop.publish(
        WorkflowJson.of("delivery")
            .task("drive", "\"companyRoles\": [\"Drivers\"]")
            .transition("start", "drive")
            .transition("drive", "end"));
    return workshop.submit("delivery");
  }

  private TicketId startImpossible() {
    workshop.publish(
        WorkflowJson.of("picky")
            .task("do")
            .transition("start", "do", "{\"!!\": [{\"var\": \"ticket.needed\"}]}")
            .transition("do", "end"));
    return workshop.submit("picky");
  }
}
