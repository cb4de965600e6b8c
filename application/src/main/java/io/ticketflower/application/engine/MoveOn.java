package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkId;
import java.util.List;

/// The second commit: a ticket starts, a completed task leads to the next, or a task that waited
/// finds its worker.
///
/// Called at once after the commit that left the work behind. A fault here never reaches the person
/// whose change was committed: it is tried again, and becomes a ticket error.
public interface MoveOn {
  /// A ticket starts.
  ///
  /// @return its first tasks; none if that has yet to succeed
  List<Task> start(CompanyId company, WorkId work, TicketId ticket);

  /// A completed task leads to the next.
  ///
  /// @return the tasks that are now to be done because of it; none if it ended the ticket or has
  ///   yet to succeed
  List<Task> leave(CompanyId company, WorkId work, TaskId completed);

  /// Whatever the work is.
  ///
  /// @return the tasks that are now to be done because of it; none if it ended the ticket or has
  ///   yet to succeed
  List<Task> now(CompanyId company, WorkId work);
}
