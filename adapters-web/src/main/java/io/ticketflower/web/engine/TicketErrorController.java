package io.ticketflower.web.engine;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.engine.HandleTicketError;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.application.engine.RepairTicket;
import io.ticketflower.application.engine.RepairTicket.Repair;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Controller("/api/v1/ticket-errors")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Ticket errors")
final class TicketErrorController {
  private final ReadTicketErrors readTicketErrors;
  private final HandleTicketError handleTicketError;
  private final RepairTicket repairTicket;

  TicketErrorController(
      ReadTicketErrors readTicketErrors,
      HandleTicketError handleTicketError,
      RepairTicket repairTicket) {
    this.readTicketErrors = readTicketErrors;
    this.handleTicketError = handleTicketError;
    this.repairTicket = repairTicket;
  }

  /// Read one ticket error with what is needed to repair it.
  @Get("/{id}")
  HttpResponse<TicketErrorDetailView> readTicketError(Caller caller, TicketErrorId id) {
    return switch (readTicketErrors.read(caller.actor(), id)) {
      case ReadTicketErrors.One.Found found ->
          Answers.one(TicketErrorDetailView.of(found), found.row().error().version());
      case ReadTicketErrors.One.NoSuchError _ -> throw Refusal.notFound();
      case ReadTicketErrors.One.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Note that an error was seen, or that it needs nothing more.
  ///
  /// One without which the ticket would be stuck can't be resolved this way: repair it.
  @Patch("/{id}")
  HttpResponse<TicketErrorDetailView> handleTicketError(
      Caller caller, TicketErrorId id, @Header("If-Match") IfMatch seen, @Body Handling body) {
    var command =
        new HandleTicketError.Command(
            caller.actor(), id, body.status(), body.notes().orElse(""), seen.needed());
    return switch (handleTicketError.handle(command)) {
      case HandleTicketError.Outcome.Handled _ -> readTicketError(caller, id);
      case HandleTicketError.Outcome.NoSuchError _ -> throw Refusal.notFound();
      case HandleTicketError.Outcome.WrongStatus(var status) ->
          throw Refusal.wrongState("an error", status);
      case HandleTicketError.Outcome.StillStuck _ ->
          throw new Refusal(
              ProblemKind.STILL_STUCK,
              "Expected the ticket to go on without this error, but it would be stuck.");
      case HandleTicketError.Outcome.ComeTooLate _ -> throw seen.late();
      case HandleTicketError.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Try the same again.
  ///
  /// The cause is gone. The error is resolved; if it fails again, there is a new one.
  @Post("/{id}/retry")
  HttpResponse<TicketErrorDetailView> retryTicket(
      Caller caller,
      TicketErrorId id,
      @Body Notes body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return repair(caller, id, new Repair.Retry(), body.notes(), seen, key);
  }

  /// Correct the workflow's data, then try again.
  ///
  /// The fields that are sent replace the present ones; the others stay.
  @Post("/{id}/edit-data")
  HttpResponse<TicketErrorDetailView> editWorkflowData(
      Caller caller,
      TicketErrorId id,
      @Body Correction body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return repair(caller, id, new Repair.EditData(body.fields()), body.notes(), seen, key);
  }

  /// Choose which way the ticket goes.
  ///
  /// Where no condition holds. The error tells which ways there are.
  @Post("/{id}/choose-transition")
  HttpResponse<TicketErrorDetailView> chooseTransition(
      Caller caller,
      TicketErrorId id,
      @Body ChosenWay body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return repair(caller, id, new Repair.ChooseTransition(body.to()), body.notes(), seen, key);
  }

  /// End the ticket.
  ///
  /// There is no way on.
  @Post("/{id}/cancel-ticket")
  HttpResponse<TicketErrorDetailView> cancelTicket(
      Caller caller,
      TicketErrorId id,
      @Body Notes body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    return repair(caller, id, new Repair.CancelTicket(), body.notes(), seen, key);
  }

  private HttpResponse<TicketErrorDetailView> repair(
      Caller caller,
      TicketErrorId id,
      Repair repair,
      Optional<String> notes,
      IfMatch seen,
      IdempotencyKey key) {
    var command =
        new RepairTicket.Command(
            caller.actor(), id, repair, notes.orElse(""), seen.version(), key.request());
    return switch (repairTicket.repair(command)) {
      case RepairTicket.Outcome.Repaired(var error) -> readTicketError(caller, error);
      case RepairTicket.Outcome.NoSuchError _ -> throw Refusal.notFound();
      case RepairTicket.Outcome.WrongStatus(var status) ->
          throw Refusal.wrongState("an error", status);
      case RepairTicket.Outcome.NotApplicable(var message) ->
          throw new Refusal(ProblemKind.NOT_APPLICABLE, message);
      case RepairTicket.Outcome.DataRefused(var messages) ->
          throw Refusal.dataRefused(
              messages.stream()
                  .map(message -> InputFault.inBody("/fields", "DATA_REFUSED", message))
                  .toList());
      case RepairTicket.Outcome.ComeTooLate _ -> throw seen.late();
      case RepairTicket.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// How far it has been dealt with.
  @Introspected
  @Schema(name = "Handling")
  record Handling(TicketError.Status status, Optional<String> notes) implements RequestBody {}

  /// What an admin writes about a repair.
  @Introspected
  @Schema(name = "Notes")
  record Notes(Optional<String> notes) implements RequestBody {}

  /// Data as it should be.
  ///
  /// @param fields of the workflow, only those that change
  @Introspected
  @Schema(name = "Correction")
  record Correction(JsonObject fields, Optional<String> notes) implements RequestBody {}

  /// The way on.
  ///
  /// @param to a task's key, or `end`
  @Introspected
  @Schema(name = "ChosenWay")
  record ChosenWay(@Size(min = 1, max = 63) String to, Optional<String> notes)
      implements RequestBody {}
}
