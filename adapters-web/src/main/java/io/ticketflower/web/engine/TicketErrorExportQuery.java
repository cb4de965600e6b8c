package io.ticketflower.web.engine;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Order;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.web.http.Query;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which ticket errors are exported.
///
/// @param status only those that are dealt with so far, any of these
/// @param kind only those where this step failed
/// @param code only those with this cause
/// @param text part of the ticket's title or of the message
/// @param columns in this order; all if none is named
@Introspected
record TicketErrorExportQuery(
    @QueryValue Optional<Set<TicketError.Status>> status,
    @QueryValue Optional<Fault.Kind> kind,
    @QueryValue Optional<Fault.Code> code,
    @QueryValue Optional<TicketId> ticket,
    @QueryValue @Size(min = 1, max = 100) Optional<String> text,
    @QueryValue Optional<Order<TicketErrors.Sort>> sort,
    @QueryValue @Size(min = 1) Optional<Set<TicketErrorColumn>> columns)
    implements Query, TicketErrorSelection {
  Set<TicketErrorColumn> wanted() {
    return columns.orElseGet(() -> EnumSet.allOf(TicketErrorColumn.class));
  }
}
