package io.ticketflower.web.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A task.
///
/// @param key its key in the workflow
/// @param number 1, 2, 3 … in the order in which the ticket's tasks were made
/// @param assignee whoever has it on their list, or did it
/// @param companyRoles any one of which a worker needs; empty means everybody
/// @param input what the worker gets
/// @param output what was handed in
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Task")
public record TaskView(
    TaskId id,
    TicketId ticket,
    @Schema(example = "1042") long ticketNumber,
    @Schema(example = "A new laptop") String ticketTitle,
    @Schema(example = "triage") String key,
    @Schema(example = "Triage") String title,
    @Schema(example = "1") int number,
    TaskStatus status,
    Optional<Person> assignee,
    Set<CompanyRoleId> companyRoles,
    Json input,
    Optional<Json> output,
    Instant createdAt,
    Optional<Instant> dueAt,
    Optional<Instant> completedAt,
    @Schema(example = "1") int version) {

  private static final TaskViews VIEWS = new TaskViewsGenerated();

  public static TaskView of(TaskLists.Row row) {
    return VIEWS.view(row);
  }
}
