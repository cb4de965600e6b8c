package io.ticketflower.web.ticket;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.ticket.ReadTicket;
import io.ticketflower.web.engine.TaskView;
import io.ticketflower.web.engine.TicketErrorView;
import java.util.List;

/// A ticket with its progress.
///
/// @param tasks in the order in which they were made
/// @param errors those not resolved; empty for people who can't repair them
@Serdeable.Serializable
@Schema(name = "TicketDetail")
record TicketDetailView(TicketView ticket, List<TaskView> tasks, List<TicketErrorView> errors) {

  static TicketDetailView of(ReadTicket.TicketDetail detail) {
    return new TicketDetailView(
        TicketView.of(detail.ticket()),
        detail.tasks().stream().map(TaskView::of).toList(),
        detail.errors().stream().map(TicketErrorView::of).toList());
  }
}
