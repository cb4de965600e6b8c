package io.ticketflower.web.ticket;

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
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.CsvExport;
import io.ticketflower.web.http.Paged;
import io.ticketflower.web.http.Pages;
import io.ticketflower.web.http.Refusal;

@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
final class TicketListController {
  private final ListTickets listTickets;
  private final Pages pages;

  TicketListController(ListTickets listTickets, Pages pages) {
    this.listTickets = listTickets;
    this.pages = pages;
  }

  /// List my tickets.
  ///
  /// What I submitted and what is still going on; with `archive=true` what is over. Newest first,
  /// or sorted like the list of all tickets. `steps` tells where each one is.
  @Get("/my/tickets")
  Paged<TicketView> listMyTickets(
      Caller caller, @RequestBean MyTicketQuery query, HttpRequest<?> request) {
    var order = query.sort().orElse(TicketLists.Sort.NEWEST_FIRST);
    var page = pages.wanted(request, query);
    return pages.of(
        request, listTickets.mine(caller.actor(), query.which(), order, page), TicketView::of);
  }

  /// List all tickets.
  ///
  /// For those who may read all of them. Newest first, or sorted by `number`, `title`,
  /// `submittedAt`, `closedAt` or `status`. `steps` tells where each one is.
  @Get("/tickets")
  Paged<TicketView> listTickets(
      Caller caller, @RequestBean TicketQuery query, HttpRequest<?> request) {
    var page = pages.wanted(request, query);
    return switch (listTickets.all(caller.actor(), query.filter(), query.order(), page)) {
      case ListTickets.All.Tickets(var slice) -> pages.of(request, slice, TicketView::of);
      case ListTickets.All.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }

  /// Export tickets.
  ///
  /// A table (CSV in UTF-8) of all that match, for those who may read all of them. The export is
  /// written into the audit log.
  @Get("/tickets/export")
  @Produces(MediaType.TEXT_CSV)
  @ApiResponse(
      responseCode = "200",
      description = "A table with a line for each ticket",
      content = @Content(mediaType = MediaType.TEXT_CSV, schema = @Schema(type = "string")))
  StreamedFile exportTickets(Caller caller, @RequestBean TicketExportQuery query) {
    return switch (listTickets.export(caller.actor(), query.filter(), query.order())) {
      case ListTickets.Export.Begun(var rows) -> CsvExport.of("tickets.csv", query.wanted(), rows);
      case ListTickets.Export.Forbidden(var needed) -> throw Refusal.forbidden(needed);
    };
  }
}
