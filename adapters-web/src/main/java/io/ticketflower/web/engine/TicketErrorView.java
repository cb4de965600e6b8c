package io.ticketflower.web.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// A fault of the machinery that somebody must see.
///
/// @param kind which step failed
/// @param code the exact cause
/// @param message one sentence: "Expected …, but …"
/// @param detail where to look
/// @param notes what a ticket admin wrote about it
/// @param handledBy who reviewed or resolved it last
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "TicketError")
public record TicketErrorView(
    TicketErrorId id,
    TicketId ticket,
    @Schema(example = "1042") long ticketNumber,
    @Schema(example = "A new laptop") String ticketTitle,
    Optional<TaskId> task,
    @Schema(example = "triage") Optional<String> taskKey,
    @Schema(example = "Triage") Optional<String> taskTitle,
    Fault.Kind kind,
    Fault.Code code,
    String message,
    String detail,
    TicketError.Status status,
    String notes,
    Instant raisedAt,
    Optional<UserId> handledBy,
    @Schema(example = "1") int version) {

  public static TicketErrorView of(TicketErrors.Row row) {
    TicketError error = row.error();
    return new TicketErrorView(
        error.id(),
        error.ticket(),
        row.ticketNumber(),
        row.ticketTitle(),
        error.task(),
        row.taskKey(),
        row.taskTitle(),
        error.fault().kind(),
        error.fault().code(),
        error.fault().message(),
        error.fault().detail(),
        error.status(),
        error.notes(),
        error.raisedAt(),
        error.handledBy(),
        error.version());
  }
}
