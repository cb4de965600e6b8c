package io.ticketflower.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.AssignTask;
import io.ticketflower.application.engine.BeginTask;
import io.ticketflower.application.engine.ClaimTask;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.ticket.ReadTicket.TicketDetail;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.WorkflowJson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Rose Garden at work: its tickets, and what its people do with them. Anna owns it.
public final class Workshop {
  /// One task after the other; the first asks for something.
  static final WorkflowJson TWO_STEPS =
      WorkflowJson.of("steps")
          .task("first", "\"outputSchema\": {\"required\": [\"ok\"]}, \"dueIn\": \"PT8H\"")
          .task("second")
          .transition("start", "first")
          .transition("first", "second")
          .transition("second", "end");

  private final FloristStreet street;
  private final Application application;
  private final Actor anna;

  public Workshop() {
    this(new FloristStreet());
  }

  public Workshop(FloristStreet street) {
    this.street = street;
    this.application = street.application();
    this.anna = street.roseGarden().anna();
  }

  public FloristStreet street() {
    return street;
  }

  public Application application() {
    return application;
  }

  public Actor anna() {
    return anna;
  }

  public Actor hire(String name, SystemRole role, CompanyRoleId... companyRoles) {
    return street.roseGarden().actor(street.roseGarden().hire(name, Set.of(role), companyRoles));
  }

  /// Publishes a workflow, and a ticket definition of the same key that starts it.
  public void publish(WorkflowJson workflow) {
    publish(workflow, "\"form\": {}");
  }

  /// @param members further members of the ticket definition, as JSON text
  public void publish(WorkflowJson workflow, String members) {
    street.roseGarden().publish(DefinitionKind.WORKFLOW, workflow.json());
    street
        .roseGarden()
        .publish(
            DefinitionKind.TICKET,
            "{\"key\": \"%s\", \"title\": \"%s\", \"workflow\": \"%s\", %s}"
                .formatted(workflow.key(), workflow.key(), workflow.key(), members));
  }

  /// Anna submits a ticket.
  public TicketId submit(String type) {
    return submit(anna, type, "{}");
  }

  public TicketId submit(Actor actor, String type, String data) {
    return street.roseGarden().submit(actor, type, data);
  }

  public TicketDetail ticket(TicketId ticket) {
    return application.tickets().readTicket().read(anna, ticket).orElseThrow();
  }

  /// The keys of the tasks that somebody can work on.
  public List<String> open(TicketId ticket) {
    return ticket(ticket).tasks().stream()
        .filter(task -> task.status().isWorkable())
        .map(TaskLists.Row::key)
        .toList();
  }

  /// The latest task with that key.
  public TaskLists.Row task(TicketId ticket, String key) {
    return ticket(ticket).tasks().stream()
        .filter(task -> task.key().equals(key))
        .max(Comparator.comparingInt(TaskLists.Row::number))
        .orElseThrow();
  }

  public TaskStatus status(TicketId ticket, String key) {
    return task(ticket, key).status();
  }

  public Optional<UserId> assignee(TicketId ticket, String key) {
    return task(ticket, key).assignee();
  }

  public TaskOutcome claim(Actor actor, TaskId task) {
    return application
        .engine()
        .claimTask()
        .claim(new ClaimTask.Command(actor, task, Optional.empty(), Optional.empty()));
  }

  public TaskOutcome begin(Actor actor, TaskId task) {
    return application
        .engine()
        .beginTask()
        .begin(new BeginTask.Command(actor, task, Optional.empty(), Optional.empty()));
  }

  public TaskOutcome assign(Actor actor, TaskId task, UserId worker) {
    return application
        .engine()
        .assignTask()
        .assign(new AssignTask.Command(actor, task, worker, Optional.empty(), Optional.empty()));
  }

  public TaskOutcome complete(Actor actor, TaskId task, String output) {
    return application
        .completeTask()
        .complete(
            new CompleteTask.Command(
                actor, task, json(output), Optional.empty(), Optional.empty()));
  }

  /// Whoever has the task hands it in, or Anna takes it.
  public void complete(TicketId ticket, String key, String output) {
    TaskLists.Row row = task(ticket, key);
    assign(anna, row.id(), anna.user());
    assertThat(complete(anna, row.id(), output)).isInstanceOf(TaskOutcome.Done.class);
  }

  /// The one error of a ticket that is not resolved.
  public TicketErrors.Row error(TicketId ticket) {
    List<TicketErrors.Row> errors = ticket(ticket).errors();
    assertThat(errors).hasSize(1);
    return errors.getFirst();
  }

  public Fault fault(TicketId ticket) {
    return error(ticket).error().fault();
  }

  public RepairTicket.Outcome repair(TicketErrorId error, RepairTicket.Repair repair) {
    return repair(anna, error, repair, Optional.empty());
  }

  public RepairTicket.Outcome repair(
      Actor actor, TicketErrorId error, RepairTicket.Repair repair, Optional<Integer> seenVersion) {
    return application
        .repairTicket()
        .repair(
            new RepairTicket.Command(
                actor, error, repair, "Anna's notes", seenVersion, Optional.empty()));
  }

  public List<What> history(TicketId ticket) {
    return application.tickets().readTicket().history(anna, ticket, 0, 1_000).orElseThrow().stream()
        .map(row -> row.entry().what())
        .toList();
  }

  public JsonObject data(TicketId ticket) {
    return ticket(ticket).ticket().workflowData();
  }

  public Json json(String text) {
    return application.jsonReader().readOwn(text);
  }

  /// What must always hold, whatever happened.
  public void nothingIsStuck() {
    new NothingIsStuck(street).check(street.roseGarden().id());
  }
}
