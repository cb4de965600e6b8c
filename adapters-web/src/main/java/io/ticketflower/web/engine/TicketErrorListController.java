package io.ticketflower.web.engine;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.engine.ReadTicketErrors;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.CsvExport;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Refusal;

@Controller("/api/v1/ticket-errors")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Ticket errors")
final class TicketErrorListController {
  private final ReadTicketErrors readTicketErrors;
  private final Pages pages;

  TicketErrorListController(ReadTicketErrors readTicketErrors, Pages pages) {
    this.readTicketErrors = readTicketErrors;
    this.pages = pages;
  }

  /// List ticket errors.
  ///
  /// Newest first, or sorted by `raisedAt`, `status` or `kind`.
  @Get
  Paged<TicketErrorView> listTicketErrors(
      Caller caller, @RequestBean TicketErrorQuery query, HttpRequest<?> request) {
    var page = pages.wanted(request, query);
    return switch (readTicketErrors.all(caller.actor(), query.filter(), query.order(), page)) {
      case ReadTicketErrors.All.Errors(var slice) -> pages.of(request, slice, TicketErrorView::of);
      case ReadTicketErrors.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Export ticket errors.
  ///
  /// A table (CSV in UTF-8) of all that match. The export is written into the audit log.
  @Get("/export")
  @Produces(MediaType.TEXT_CSV)
  @ApiResponse(
      responseCode = "200",
      description = "A table with a line for each error",
      content = @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")))
  StreamedFile exportTicketErrors(Caller caller, @RequestBean TicketErrorExportQuery query) {
    return switch (readTicketErrors.export(caller.actor(), query.filter(), query.order())) {
      case ReadTicketErrors.Export.Begun(var rows) ->
          CsvExport.of("ticket-errors.csv", query.wanted(), rows);
      case ReadTicketErrors.Export.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }
}
