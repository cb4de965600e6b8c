package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Visit;
import io.ticketflower.domain.identity.PersonName;
import java.util.List;
import java.util.Optional;

/// Where each company's tickets have been in their workflows.
public interface Visits {
  /// In the order in which the ticket came there.
  List<Row> ofTicket(CompanyId company, TicketId ticket);

  /// A visit as people read it.
  record Row(Visit visit, Optional<PersonName> workerName) {}
}
