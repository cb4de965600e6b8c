package io.ticketflower.application.engine;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.definition.Transition;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;
import java.util.Optional;

/// Ticket errors with what a person needs to repair them; for ticket admins.
public interface ReadTicketErrors {
  All all(Actor actor, TicketErrors.Filter filter, Page page);

  One read(Actor actor, TicketErrorId error);

  sealed interface All {
    record Errors(Slice<TicketErrors.Row> slice) implements All {}

    record Forbidden(Permission needed) implements All {}
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
