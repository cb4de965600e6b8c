package io.ticketflower.web.ticket;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Which tickets are wanted, and in which order: the same for a list and for what is taken along.
interface TicketSelection {
  Optional<Set<TicketStatus>> status();

  Optional<DefinitionKey> type();

  Optional<UserId> submitter();

  Optional<Long> number();

  Optional<ContactId> contact();

  Optional<String> text();

  Optional<Instant> from();

  Optional<Instant> to();

  Optional<Boolean> errors();

  Optional<Order<TicketLists.Sort>> sort();

  default TicketLists.Filter filter() {
    return new TicketLists.Filter(
        status().orElse(Set.of()),
        submitter(),
        type(),
        number(),
        contact(),
        text(),
        from(),
        to(),
        errors().orElse(false));
  }

  default Order<TicketLists.Sort> order() {
    return sort().orElse(TicketLists.Sort.NEWEST_FIRST);
  }
}
