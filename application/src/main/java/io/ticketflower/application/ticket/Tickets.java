package io.ticketflower.application.ticket;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.ticket.Ticket;
import java.util.Optional;

/// The tickets of each company.
public interface Tickets {
  /// Gives out the company's next ticket number; a number that is rolled back is given out again.
  long nextNumber(CompanyId company);

  void add(CompanyId company, Ticket ticket);

  Optional<Ticket> find(CompanyId company, TicketId id);
}
