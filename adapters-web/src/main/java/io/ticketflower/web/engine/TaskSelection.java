package io.ticketflower.web.engine;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Which tasks are wanted, and in which order: the same for a list and for what is taken along.
interface TaskSelection {
  Optional<Set<TaskStatus>> status();

  Optional<UserId> assignee();

  Optional<TicketId> ticket();

  Optional<String> key();

  Optional<String> text();

  Optional<Boolean> overdue();

  Optional<Boolean> unassigned();

  Optional<Order<TaskLists.Sort>> sort();

  default TaskLists.Filter filter(Instant now) {
    return new TaskLists.Filter(
        status().orElse(Set.of()),
        assignee(),
        ticket(),
        key(),
        Optional.empty(),
        text(),
        overdue().filter(wanted -> wanted).map(_ -> now),
        unassigned().orElse(false));
  }

  default Order<TaskLists.Sort> order() {
    return sort().orElse(TaskLists.Sort.NEWEST_FIRST);
  }
}
