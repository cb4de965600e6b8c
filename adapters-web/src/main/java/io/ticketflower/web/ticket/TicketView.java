package io.ticketflower.web.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A ticket.
///
/// @param number counted per company: people say "1042"
/// @param type the key of its ticket definition
/// @param typeVersion which version of it
/// @param definition the id of that version
/// @param workflow the id of the workflow's version that it runs by, to its end
/// @param contact the outsider for whom it was submitted
/// @param workflowStatus NOT_STARTED until its workflow has begun
/// @param data what was filled in
/// @param workflowData the workflow's fields; empty until it has begun
/// @param openTasks tasks that somebody can work on
/// @param openErrors errors that are not resolved
/// @param steps in lists only: the first three of the open tasks
/// @param version in quotes it is the ETag; moving on does not touch it
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Ticket")
record TicketView(
    TicketId id,
    @Schema(example = "1042") long number,
    @Schema(example = "A new laptop") String title,
    @Schema(example = "laptop") DefinitionKey type,
    @Schema(example = "3") int typeVersion,
    DefinitionId definition,
    DefinitionId workflow,
    Person submitter,
    Optional<ContactName> contact,
    TicketStatus status,
    WorkflowStatus workflowStatus,
    JsonObject data,
    JsonObject workflowData,
    @Schema(example = "1") int openTasks,
    @Schema(example = "0") int openErrors,
    Optional<List<Step>> steps,
    Instant submittedAt,
    Optional<Instant> closedAt,
    @Schema(example = "1") int version) {

  /// Somebody outside of the company.
  @Serdeable.Serializable
  @Schema(name = "ContactName")
  record ContactName(ContactId id, @Schema(example = "Mia Hart") String name) {}

  /// A task that somebody can work on.
  ///
  /// @param task its id
  /// @param key its key in the workflow
  /// @param assignee whoever has it on their list
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  @Schema(name = "TicketStep")
  record Step(
      TaskId task,
      @Schema(example = "approve") String key,
      @Schema(example = "Approve") String title,
      Optional<Person> assignee) {
    private static Step of(TaskLists.OpenStep step) {
      return new Step(
          step.task(), step.key(), step.title(), Person.of(step.assignee(), step.assigneeName()));
    }
  }

  private static final TicketViews VIEWS = new TicketViewsGenerated();

  static TicketView of(TicketLists.Row row) {
    return VIEWS.view(row, Optional.empty());
  }

  static TicketView of(ListTickets.Listed listed) {
    return VIEWS.view(listed.ticket(), Optional.of(listed.steps().stream().map(Step::of).toList()));
  }
}
