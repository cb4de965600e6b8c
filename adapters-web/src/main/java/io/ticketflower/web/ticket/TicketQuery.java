package io.ticketflower.web.ticket;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.web.http.ListQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Which part of the list.
///
/// @param status any of these
/// @param type the key of a ticket definition
/// @param submitter a member's id
/// @param number the number that people say
/// @param contact the id of the contact for whom they were submitted
/// @param text part of the title, or the number
/// @param from submitted at this time or later
/// @param to submitted before this time
/// @param errors only those with errors that are not resolved
@Introspected
record TicketQuery(
    @QueryValue Optional<Set<TicketStatus>> status,
    @QueryValue Optional<DefinitionKey> type,
    @QueryValue Optional<UserId> submitter,
    @QueryValue @Min(1) Optional<Long> number,
    @QueryValue Optional<ContactId> contact,
    @QueryValue @Size(min = 1, max = 100) Optional<String> text,
    @QueryValue Optional<Instant> from,
    @QueryValue Optional<Instant> to,
    @QueryValue Optional<Boolean> errors,
    @QueryValue Optional<Order<TicketLists.Sort>> sort,
    @QueryValue @Min(1) @Max(200) Optional<Integer> limit,
    @QueryValue Optional<String> cursor)
    implements ListQuery, TicketSelection {}
