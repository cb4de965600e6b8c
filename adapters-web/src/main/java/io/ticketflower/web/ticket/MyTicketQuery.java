package io.ticketflower.web.ticket;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.ticket.ListTickets;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.web.http.ListQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/// Which part of my list.
///
/// @param archive those that are over, instead of the active ones
/// @param type the key of a ticket definition
/// @param text part of the title, or the number
@Introspected
record MyTicketQuery(
    @QueryValue Optional<Boolean> archive,
    @QueryValue Optional<DefinitionKey> type,
    @QueryValue @Size(min = 1, max = 100) Optional<String> text,
    @QueryValue Optional<Order<TicketLists.Sort>> sort,
    @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
    @QueryValue Optional<String> cursor)
    implements ListQuery {
  ListTickets.Mine which() {
    return new ListTickets.Mine(archive.orElse(false), type, text);
  }
}
