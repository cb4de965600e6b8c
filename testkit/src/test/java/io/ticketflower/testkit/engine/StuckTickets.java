package io.ticketflower.testkit.engine;

import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.testkit.WorkflowJson;

/// Tickets that can't go on, each for a reason of its own.
record StuckTickets(Workshop workshop) {
  /// Somebody handed in what no transition knows.
  TicketId byOutput() {
    workshop.publish(
        WorkflowJson.of("choice")
            .task("ask")
            .task("do")
            .transition("start", "ask")
            .transition("ask", "do", "{\"==\": [{\"var\": \"task.go\"}, 1]}")
            .transition("ask", "end", "{\"==\": [{\"var\": \"task.go\"}, 2]}")
            .transition("do", "end"));
    TicketId ticket = workshop.submit("choice");
    workshop.complete(ticket, "ask", "{\"go\": 3}");
    return ticket;
  }

  /// The workflow's own data lacks what its transitions ask for.
  TicketId byData() {
    workshop.publish(
        WorkflowJson.of("choice")
            .field("go", "boolean")
            .task("ask")
            .task("do")
            .transition("start", "ask")
            .transition("ask", "do", "{\"==\": [{\"var\": \"workflow.go\"}, true]}")
            .transition("ask", "end", "{\"==\": [{\"var\": \"workflow.go\"}, false]}")
            .transition("do", "end"));
    TicketId ticket = workshop.submit("choice");
    workshop.complete(ticket, "ask", "{}");
    return ticket;
  }

  /// Nobody is a driver yet.
  ///
  /// @param members of the task, as JSON text
  TicketId withoutDriver(String members) {
    if (workshop.application().identity().readMembers().companyRoles(workshop.anna()).isEmpty()) {
      workshop.street().roseGarden().role("Drivers");
    }
    workshop.publish(
        WorkflowJson.of("delivery")
            .task("drive", members)
            .transition("start", "drive")
            .transition("drive", "end"));
    return workshop.submit("delivery");
  }
}
