package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.PersonName;
import java.util.List;
import java.util.Optional;

/// What happened to each company's tickets, in order. It is written with what happens, see
/// [Instances].
public interface History {
  /// Oldest first.
  ///
  /// @param afterNumber the last one that was seen, 0 for all
  List<Row> ofTicket(CompanyId company, TicketId ticket, int afterNumber, int limit);

  /// An entry as people read it.
  ///
  /// @param taskTitle what the task is called, if it is about one
  record Row(HistoryEntry entry, Optional<String> taskTitle, Optional<PersonName> byName) {}
}
