package io.ticketflower.application.ticket;

import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.ticket.Ticket;
import java.util.Optional;

/// The tickets of each company.
public interface Tickets {
  /// Gives out the company's next ticket number; a number that is rolled back is given out again.
  long nextNumber(CompanyId company);

  /// @param left what has to be done next, see [PendingWork]
  void add(CompanyId company, Ticket ticket, Optional<Work> left);

  Optional<Ticket> find(CompanyId company, TicketId id);
}
