package io.ticketflower.web.engine;

import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Order;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import java.util.Optional;
import java.util.Set;

/// Which ticket errors are wanted, and in which order: the same for a list and for what is taken
/// along.
interface TicketErrorSelection {
  Optional<Set<TicketError.Status>> status();

  Optional<Fault.Kind> kind();

  Optional<Fault.Code> code();

  Optional<TicketId> ticket();

  Optional<String> text();

  Optional<Order<TicketErrors.Sort>> sort();

  default TicketErrors.Filter filter() {
    return new TicketErrors.Filter(status().orElse(Set.of()), kind(), ticket(), code(), text());
  }

  default Order<TicketErrors.Sort> order() {
    return sort().orElse(TicketErrors.Sort.NEWEST_FIRST);
  }
}
