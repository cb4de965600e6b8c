package io.ticketflower.bootstrap.life;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.PublishDefinition;
import io.ticketflower.application.definition.UploadDefinition;
import io.ticketflower.application.engine.CompleteTask;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TaskOutcome;
import io.ticketflower.application.identity.SignUpCompany;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.CompanyProfile;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A company of one person, Iris, who does two tasks for each ticket: first sow, then water.
record Nursery(UseCases useCases, Actor iris) {
  private static final String WORKFLOW =
      """
      {"key": "grow", "title": "Grow", "description": "", "externalReferences": [], "fields": [],
       "tasks": [{"key": "sow", "title": "Sow", "type": "FORM"},
                 {"key": "water", "title": "Water", "type": "FORM"}],
       "transitions": [{"from": "start", "to": "sow"}, {"from": "sow", "to": "water"},
                       {"from": "water", "to": "end"}]}
      """;
  private static final String TYPE =
      """
      {"key": "flower", "title": "A flower", "description": "", "externalReferences": [],
       "workflow": "grow", "form": {"type": "object"}, "workflowData": {}, "companyRoles": []}
      """;

  static Nursery founded(UseCases useCases) {
    SignUpCompany.Outcome outcome =
        useCases
            .identity()
            .signUpCompany()
            .signUp(
                new SignUpCompany.Command(
                    "Nursery",
                    Optional.empty(),
                    CompanyProfile.BLANK,
                    new EmailAddress("iris." + UUID.randomUUID() + "@nursery.example"),
                    "seeds and patience",
                    new PersonName("Iris", "Iversen"),
                    Origin.INSIDE));
    var session = ((SignUpCompany.Outcome.SignedUp) outcome).session();
    Nursery nursery =
        new Nursery(
            useCases,
            new Actor(
                session.company().id(), session.user().id(), Set.of(SystemRole.OWNER), Set.of()));
    nursery.publish(DefinitionKind.WORKFLOW, WORKFLOW);
    nursery.publish(DefinitionKind.TICKET, TYPE);
    return nursery;
  }

  TicketId submit() {
    return submit(useCases.submitTicket());
  }

  TicketId submit(SubmitTicket submitTicket) {
    var command =
        new SubmitTicket.Command(
            iris,
            new DefinitionKey("flower"),
            JsonObject.EMPTY,
            Optional.empty(),
            Optional.empty());
    return ((SubmitTicket.Outcome.Submitted) submitTicket.submit(command)).ticket();
  }

  TaskOutcome complete(TaskId task) {
    return complete(task, useCases.completeTask());
  }

  TaskOutcome complete(TaskId task, CompleteTask completeTask) {
    return completeTask.complete(
        new CompleteTask.Command(iris, task, JsonObject.EMPTY, Optional.empty(), Optional.empty()));
  }

  /// The tasks of a ticket that are open, by their keys.
  List<TaskLists.Row> open(TicketId ticket) {
    return useCases.engine().readTasks().mine(iris, Page.first(200)).items().stream()
        .filter(row -> row.ticket().equals(ticket))
        .toList();
  }

  private void publish(DefinitionKind kind, String document) {
    var uploaded =
        (UploadDefinition.Outcome.Stored)
            useCases
                .definition()
                .uploadDefinition()
                .upload(
                    new UploadDefinition.Command(iris, kind, document, false, Optional.empty()));
    useCases
        .definition()
        .publishDefinition()
        .publish(
            new PublishDefinition.Command(
                iris, kind, uploaded.definition(), Optional.empty(), Optional.empty()));
  }
}
