package io.ticketflower.application.engine;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ticket errors with what a person needs to repair them; for ticket admins.
public interface ReadTicketErrors {
  All all(Actor actor, TicketErrors.Filter filter, Order<TicketErrors.Sort> order, Page page);

  /// All that matches, to be taken away; the audit log tells that somebody did so.
  Export export(Actor actor, TicketErrors.Filter filter, Order<TicketErrors.Sort> order);

  One read(Actor actor, TicketErrorId error);

  sealed interface All {
    record Errors(Slice<TicketErrors.Row> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
  }

  sealed interface Export {
    /// @param rows read page by page, each in a transaction of its own
    record Begun(Stream<TicketErrors.Row> rows) implements Export {}

    record Forbidden(Permission needed) implements Export {}
  }

  sealed interface One {
    /// @param instance the workflow's data as it is now; empty if the instance could not be made
    /// @param ways the transitions that can be chosen; empty if that would not help
    record Found(TicketErrors.Row row, Optional<WorkflowInstance> instance, List<Transition> ways)
        implements One {}

    record NoSuchError() implements One {}

    record Forbidden(Permission needed) implements One {}
  }
}
