package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.HandleTicketError;
import io.ticketflower.application.engine.HandleTicketError.Outcome;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Page;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.Fault.Code;
import io.ticketflower.domain.engine.Fault.Kind;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.testkit.WorkflowJson;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of a ticket that can't go on, and what its admins learn of it.
final class TicketErrorUseCasesTest {
  private static final TicketErrors.Filter ALL =
      new TicketErrors.Filter(Optional.empty(), Optional.empty(), Optional.empty());

  private final Workshop workshop = new Workshop();
  private final Actor anna = workshop.anna();

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

  @Test
  void nobody_may_do_a_task() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
    assertThat(workshop.open(ticket)).containsExactly("drive");
    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.error(ticket).taskTitle()).contains("drive");
  }

  @Test
  void nobody_may_claim_a_task() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"], \"assignment\": \"claim\"");

    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
  }

  @Test
  void a_new_member_who_may_do_it_finds_the_task_waiting() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    CompanyRoleId drivers = driversRole();
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, drivers);

    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
  }

  @Test
  void a_new_member_who_may_not_do_it_changes_nothing() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    workshop.hire("Ben", SystemRole.TASK_WORKER);

    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.fault(ticket).code()).isEqualTo(Code.NOBODY_ELIGIBLE);
  }

  @Test
  void a_task_to_claim_is_no_error_any_more_once_somebody_may() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"], \"assignment\": \"claim\"");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());

    workshop.application().engine().pickUpWork().pickUp();

    assertThat(workshop.assignee(ticket, "drive")).isEmpty();
    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    workshop.claim(ben, workshop.task(ticket, "drive").id());
    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
  }

  @Test
  void whoever_takes_the_task_meanwhile_resolves_the_error() {
    TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]");
    Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());

    workshop.claim(ben, workshop.task(ticket, "drive").id());

    assertThat(workshop.ticket(ticket).errors()).isEmpty();
    workshop.application().engine().pickUpWork().pickUp();
    assertThat(workshop.assignee(ticket, "drive")).contains(ben.user());
  }

  @Test
  void whoever_completes_it_at_once_resolves_the_error_too() {
    for (String more : Set.of("", ", \"assignment\": \"claim\"")) {
      TicketId ticket = nobodyEligible("\"companyRoles\": [\"Drivers\"]" + more);
      Actor ben = workshop.hire("Ben", SystemRole.TASK_WORKER, driversRole());

      workshop.complete(ben, workshop.task(ticket, "drive").id(), "{}");

      assertThat(workshop.ticket(ticket).errors()).isEmpty();
    }
  }

  @Test
  void an_admin_notes_that_an_error_was_seen() {
    TicketError error = workshop.error(stuck()).error();

    var outcome = handle(anna, error.id(), TicketError.Status.REVIEWED, 1);

    assertThat(outcome)
        .isEqualTo(
            new Outcome.Handled(
                error.handled(TicketError.Status.REVIEWED, "notes", Optional.of(anna.user()))));
    assertThat(handle(anna, error.id(), TicketError.Status.REVIEWED, 2))
        .isInstanceOf(Outcome.Handled.class);
    assertThat(handle(anna, error.id(), TicketError.Status.NEW, 3))
        .isEqualTo(new Outcome.WrongStatus(TicketError.Status.REVIEWED));
  }

  @Test
  void an_error_is_not_put_aside_while_its_ticket_is_stuck() {
    TicketErrorId stuck = workshop.error(stuck()).error().id();
    TicketErrorId nobody =
        workshop.error(nobodyEligible("\"companyRoles\": [\"Drivers\"]")).error().id();

    assertThat(handle(anna, stuck, TicketError.Status.RESOLVED, 1))
        .isEqualTo(new Outcome.StillStuck());
    assertThat(handle(anna, nobody, TicketError.Status.RESOLVED, 1))
        .isEqualTo(new Outcome.StillStuck());
  }

  @Test
  void handling_an_error_may_be_refused() {
    TicketErrorId error = workshop.error(stuck()).error().id();
    Actor stranger = workshop.street().rivalFlorist().anna();

    assertThat(handle(anna, error, TicketError.Status.REVIEWED, 4))
        .isEqualTo(new Outcome.ComeTooLate());
    assertThat(handle(stranger, error, TicketError.Status.REVIEWED, 1))
        .isEqualTo(new Outcome.NoSuchError());
    assertThat(handle(anna, new TicketErrorId(UUID.randomUUID()), TicketError.Status.REVIEWED, 1))
        .isEqualTo(new Outcome.NoSuchError());
  }

  @Test
  void an_admin_sees_what_could_be_done() {
    TicketId ticket = stuck();
    TicketErrorId error = workshop.error(ticket).error().id();

    var one = workshop.application().engine().readTicketErrors().read(anna, error);

    assertThat(one)
        .isInstanceOfSatisfying(
            ReadTicketErrors.One.Found.class,
            found -> {
              assertThat(found.row()).isEqualTo(workshop.error(ticket));
              assertThat(found.instance()).isPresent();
              assertThat(found.ways()).extracting(Transition::to).containsExactly("do", "end");
            });
  }

  @Test
  void where_no_transition_helps_none_is_offered() {
    TicketErrorId error =
        workshop.error(nobodyEligible("\"companyRoles\": [\"Drivers\"]")).error().id();

    var one = workshop.application().engine().readTicketErrors().read(anna, error);

    assertThat(one)
        .isInstanceOfSatisfying(
            ReadTicketErrors.One.Found.class, found -> assertThat(found.ways()).isEmpty());
  }

  @Test
  void errors_are_listed_for_their_company_only() {
    stuck();
    var reading = workshop.application().engine().readTicketErrors();
    Actor stranger = workshop.street().rivalFlorist().anna();

    assertThat(reading.all(anna, ALL, Page.first(10)))
        .isInstanceOfSatisfying(
            ReadTicketErrors.All.Errors.class,
            errors -> assertThat(errors.slice().items()).hasSize(1));
    assertThat(reading.all(stranger, ALL, Page.first(10)))
        .isInstanceOfSatisfying(
            ReadTicketErrors.All.Errors.class,
            errors -> assertThat(errors.slice().items()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = SystemRole.class,
      names = {"WORKFLOW_CREATOR", "TASK_WORKER", "USER"})
  void only_ticket_admins_see_and_handle_errors(SystemRole role) {
    TicketErrorId error = workshop.error(stuck()).error().id();
    Actor ben = workshop.hire("Ben", role);
    var reading = workshop.application().engine().readTicketErrors();

    assertThat(reading.all(ben, ALL, Page.first(10)))
        .isEqualTo(new ReadTicketErrors.All.Forbidden(Permission.REPAIR_TICKETS));
    assertThat(reading.read(ben, error))
        .isEqualTo(new ReadTicketErrors.One.Forbidden(Permission.REPAIR_TICKETS));
    assertThat(handle(ben, error, TicketError.Status.REVIEWED, 1))
        .isEqualTo(new Outcome.Forbidden(Permission.REPAIR_TICKETS));
  }

  private TicketId stuck() {
    workshop.publish(
        WorkflowJson.of("choice")
            .task("ask")
            .task("do")
            .transition("start", "ask")
            .transition("ask", "do", "{\"==\": [{\"var\": \"task.go\"}, 1]}")
            .transition("ask", "end", "{\"==\": [{\"var\": \"task.go\"}, 2]}")
            .transition("do", "end"));
    TicketId ticket = workshop.submit("choice");
    workshop.complete(ticket, "ask", "{\"go\": 3}");
    return ticket;
  }

  private TicketId nobodyEligible(String members) {
    if (workshop.application().identity().readMembers().companyRoles(anna).isEmpty()) {
      workshop.street().roseGarden().role("Drivers");
    }
    workshop.publish(
        WorkflowJson.of("delivery")
            .task("drive", members)
            .transition("start", "drive")
            .transition("drive", "end"));
    return workshop.submit("delivery");
  }

  private CompanyRoleId driversRole() {
    return workshop.application().identity().readMembers().companyRoles(anna).getFirst().id();
  }

  private Outcome handle(
      Actor actor, TicketErrorId error, TicketError.Status status, int seenVersion) {
    return workshop
        .application()
        .engine()
        .handleTicketError()
        .handle(new HandleTicketError.Command(actor, error, status, "notes", seenVersion));
  }
}
