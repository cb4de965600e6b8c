package io.ticketflower.web.ticket;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.ticket.ReadTicket;
import io.ticketflower.application.ticket.ReadTicket.TicketDetail;
import io.ticketflower.application.ticket.SubmitTicket;
import io.ticketflower.application.ticket.WithdrawTicket;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Answers;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.IdempotencyKey;
import io.ticketflower.web.http.IfMatch;
import io.ticketflower.web.http.InputFault;
import io.ticketflower.web.http.ProblemKind;
import io.ticketflower.web.http.Query;
import io.ticketflower.web.http.Refusal;
import io.ticketflower.web.http.RequestBody;
import io.ticketflower.web.http.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
final class TicketController {
  private static final int USUAL_HISTORY = 100;
  private final SubmitTicket submitTicket;
  private final WithdrawTicket withdrawTicket;
  private final ReadTicket readTicket;

  TicketController(
      SubmitTicket submitTicket, WithdrawTicket withdrawTicket, ReadTicket readTicket) {
    this.submitTicket = submitTicket;
    this.withdrawTicket = withdrawTicket;
    this.readTicket = readTicket;
  }

  /// Submit a ticket.
  ///
  /// Once this is answered, the ticket is kept. Its workflow starts at once, but if it can't, the
  /// ticket is not lost: a ticket admin sees an error.
  @Post("/tickets")
  @Status(HttpStatus.CREATED)
  HttpResponse<TicketDetailView> submitTicket(
      Caller caller, @Body NewTicket body, @Header("Idempotency-Key") IdempotencyKey key) {
    var command =
        new SubmitTicket.Command(
            caller.actor(), body.type(), body.data(), body.contact(), key.request());
    return switch (submitTicket.submit(command)) {
      case SubmitTicket.Outcome.Submitted(var id, _) -> {
        TicketDetail detail = find(caller, id);
        yield Answers.made(
            "/api/v1/tickets", id.value(), TicketDetailView.of(detail), detail.ticket().version());
      }
      case SubmitTicket.Outcome.NoSuchType _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/type",
                      "UNKNOWN_TICKET_TYPE",
                      "Expected the key of a published ticket type, but \"%s\" is none."
                          .formatted(body.type().value()))));
      case SubmitTicket.Outcome.NoWorkflow(var workflow) ->
          throw new Refusal(
              ProblemKind.NO_WORKFLOW,
              "Expected a published version of the workflow \"%s\", but there is none."
                  .formatted(workflow.value()));
      case SubmitTicket.Outcome.NotEligible _ ->
          throw new Refusal(
              ProblemKind.NOT_ELIGIBLE,
              "Expected a company role that may submit such tickets, but you hold none.");
      case SubmitTicket.Outcome.NoSuchContact _ ->
          throw Refusal.dataRefused(
              List.of(
                  InputFault.inBody(
                      "/contact",
                      "UNKNOWN_CONTACT",
                      "Expected the id of an active contact of this company, but it is none.")));
      case SubmitTicket.Outcome.DataRefused(var violations) ->
          throw Violations.refused("/data", violations);
      case SubmitTicket.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Read one ticket with its progress.
  ///
  /// For its submitter, those who have or had a task in it, and ticket admins.
  @Get("/tickets/{id}")
  HttpResponse<TicketDetailView> readTicket(Caller caller, TicketId id) {
    TicketDetail detail = find(caller, id);
    return Answers.one(TicketDetailView.of(detail), detail.ticket().version());
  }

  /// Read what happened to a ticket.
  ///
  /// Oldest first.
  @Get("/tickets/{id}/history")
  HistoryView readTicketHistory(Caller caller, TicketId id, @RequestBean HistoryQuery query) {
    int limit = query.limit().orElse(USUAL_HISTORY);
    return readTicket
        .history(caller.actor(), id, query.after().orElse(0), limit)
        .map(rows -> HistoryView.of(rows, limit))
        .orElseThrow(Refusal::notFound);
  }

  /// Withdraw my ticket.
  ///
  /// Whatever was open in it is cancelled.
  @Post("/tickets/{id}/withdraw")
  HttpResponse<TicketDetailView> withdrawTicket(
      Caller caller,
      TicketId id,
      @Body Withdrawal body,
      @Header("If-Match") IfMatch seen,
      @Header("Idempotency-Key") IdempotencyKey key) {
    var command =
        new WithdrawTicket.Command(
            caller.actor(), id, body.reason().orElse(""), seen.version(), key.request());
    return switch (withdrawTicket.withdraw(command)) {
      case WithdrawTicket.Outcome.Withdrawn _ -> readTicket(caller, id);
      case WithdrawTicket.Outcome.NoSuchTicket _ -> throw Refusal.notFound();
      case WithdrawTicket.Outcome.WrongStatus(var status) ->
          throw Refusal.wrongState("a ticket", status);
      case WithdrawTicket.Outcome.ComeTooLate _ -> throw seen.late();
      case WithdrawTicket.Outcome.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  private TicketDetail find(Caller caller, TicketId id) {
    return readTicket.read(caller.actor(), id).orElseThrow(Refusal::notFound);
  }

  /// Which part of the history.
  ///
  /// @param after the number of the last entry that was seen
  @Introspected
  record HistoryQuery(
      @QueryValue @Min(0) Optional<Integer> after,
      @QueryValue @Min(1) @Max(200) Optional<Integer> limit)
      implements Query {}

  /// What is to be done.
  ///
  /// @param type the key of a ticket type from the catalogue; its latest published version is used
  /// @param data what was filled in; must fit the type's form
  /// @param contact the id of the active contact for whom it is submitted
  @Introspected
  @Schema(name = "NewTicket")
  record NewTicket(DefinitionKey type, JsonObject data, Optional<ContactId> contact)
      implements RequestBody {}

  /// Why it is withdrawn.
  ///
  /// @param reason told to those who worked on it
  @Introspected
  @Schema(name = "Withdrawal")
  record Withdrawal(Optional<String> reason) implements RequestBody {}
}
