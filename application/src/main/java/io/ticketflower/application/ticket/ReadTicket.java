package io.ticketflower.application.ticket;

import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import java.util.List;
import java.util.Optional;

/// One ticket with its progress, for whoever may see it: its submitter, those who have or had a
/// task in it, and ticket admins.
public interface ReadTicket {
  /// @return empty if there is no such ticket, or the actor may not see it
  Optional<TicketDetail> read(Actor actor, TicketId ticket);

  /// What happened so far, oldest first.
  ///
  /// @param afterNumber the last entry that was seen, 0 for all
  /// @return empty if there is no such ticket, or the actor may not see it
  Optional<List<History.Row>> history(Actor actor, TicketId ticket, int afterNumber, int limit);

  /// @param tasks in the order in which they were made
  /// @param errors those not resolved; empty for people who can't repair them
  record TicketDetail(
      TicketLists.Row ticket, List<TaskLists.Row> tasks, List<TicketErrors.Row> errors) {}
}
