package io.ticketflower.application.ticket;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists of tickets: one's own for everybody, all of the company's for ticket admins.
public interface ListTickets {
  Slice<Listed> mine(Actor actor, Mine which, Order<TicketLists.Sort> order, Page page);

  All all(Actor actor, TicketLists.Filter filter, Order<TicketLists.Sort> order, Page page);

  /// All that matches, to be taken away; the audit log tells that somebody did so.
  Export export(Actor actor, TicketLists.Filter filter, Order<TicketLists.Sort> order);

  /// Which of one's own tickets.
  ///
  /// @param isArchive those that are over, instead of the active ones
  /// @param text stands in the title, or is the number
  record Mine(boolean isArchive, Optional<DefinitionKey> type, Optional<String> text) {
    public static final Mine ACTIVE = new Mine(false, Optional.empty(), Optional.empty());
    public static final Mine ARCHIVE = new Mine(true, Optional.empty(), Optional.empty());
  }

  /// A ticket in a list.
  ///
  /// @param steps where it is: the first few of the tasks that somebody can work on
  record Listed(TicketLists.Row ticket, List<TaskLists.OpenStep> steps) {}

  /// What comes of asking for everything.
  sealed interface All {
    record Tickets(Slice<Listed> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }

  sealed interface Export {
    /// @param rows read page by page, each in a transaction of its own
    record Begun(Stream<TicketLists.Row> rows) implements Export {}

    record Forbidden(Permission needed) implements Export {}
  }
}
