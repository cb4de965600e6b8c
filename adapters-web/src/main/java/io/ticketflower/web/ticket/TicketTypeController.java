package io.ticketflower.web.ticket;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.ticket.ListTicketTypes;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Paged;

@Controller("/api/v1/ticket-types")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
final class TicketTypeController {
  private final ListTicketTypes listTicketTypes;

  TicketTypeController(ListTicketTypes listTicketTypes) {
    this.listTicketTypes = listTicketTypes;
  }

  /// List what I may submit.
  ///
  /// Every kind of ticket with the form to fill in, all of them at once.
  @Get
  Paged<TicketTypeView> listTicketTypes(Caller caller) {
    return Paged.whole(
        listTicketTypes.of(caller.actor()).stream().map(TicketTypeView::of).toList());
  }
}
