package io.ticketflower.web.ticket;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.ticketflower.application.ticket.ReadCourse;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.web.http.Caller;
import io.ticketflower.web.http.Refusal;

@Controller("/api/v1/tickets/{id}/course")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Tickets")
final class CourseController {
  private final ReadCourse readCourse;

  CourseController(ReadCourse readCourse) {
    this.readCourse = readCourse;
  }

  /// Read where a ticket is in its workflow.
  ///
  /// For whoever may see the ticket, and of a ticket that has not started too. What the transitions
  /// ask for is shown to those who may read definitions.
  @Get
  CourseView readTicketCourse(Caller caller, TicketId id) {
    return readCourse.of(caller.actor(), id).map(CourseView::of).orElseThrow(Refusal::notFound);
  }
}
