package io.ticketflower.application.ticket;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;

/// Lists of tickets: one's own for everybody, all of the company's for ticket admins.
public interface ListTickets {
  /// @param archive those that are over, instead of the active ones
  Slice<TicketLists.Row> mine(Actor actor, boolean archive, Page page);

  All all(Actor actor, TicketLists.Filter filter, Page page);

  /// What comes of asking for everything.
  sealed interface All {
    record Tickets(Slice<TicketLists.Row> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }
}
