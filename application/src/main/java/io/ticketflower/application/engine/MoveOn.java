package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkId;
import java.util.List;

/// The second commit: a ticket starts, a completed task leads to the next, or a task that waited
/// finds its worker.
///
/// Called at once after the commit that left the work behind. A fault here never reaches the person
/// whose change was committed: it is tried again, and becomes a ticket error.
public interface MoveOn {
  /// @return the tasks that are now to be done because of it; none if it ended the ticket or has
  ///   yet to succeed
  List<Task> now(CompanyId company, Left left);

  /// Work that was just left, with what it is about, as far as whoever left it knows.
  sealed interface Left {
    WorkId work();

    record Start(WorkId work, TicketId ticket) implements Left {}

    /// @param done as it was committed, with its instance
    record Completed(WorkId work, LockedTask done) implements Left {}

    record Repair(WorkId work) implements Left {}
  }
}
