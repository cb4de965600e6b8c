package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import java.util.Optional;
import java.util.Set;

/// The running workflows of each company, with their tasks and their history. Whoever changes
/// anything of an instance locks it first, and saves all that happens to it at once.
public interface Instances {
  /// Locks it until the transaction ends.
  Optional<WorkflowInstance> lock(CompanyId company, InstanceId id);

  /// Locks it until the transaction ends.
  Optional<WorkflowInstance> lockOfTicket(CompanyId company, TicketId ticket);

  /// Locks a task and its instance until the transaction ends.
  Optional<LockedTask> lockOfTask(CompanyId company, TaskId task);

  /// Takes work away, as [PendingWork#take] does, and locks the task that it is about, with its
  /// instance.
  ///
  /// @return empty if it is done already, or somebody else is at it
  Optional<LockedTask> takeUp(CompanyId company, WorkId work, TaskId task);

  /// Saves what happened to an instance that this transaction has locked or makes, or that nobody
  /// has changed since it was read.
  ///
  /// @return which of the tasks that it leaves to be claimed nobody in the company may do
  /// @throws LostRace if one of the changed tasks is not any more as it was read, or has moved on,
  ///   or the ticket that ends is over, or the work that the step takes is taken, or its instance
  ///   is not any more as it was read; the transaction must be given up
  Set<TaskId> save(CompanyId company, Step step);

  /// @param hasMovedOn whether the task has led to what comes next
  /// @param isReported whether an open ticket error says that nobody can take the task
  record LockedTask(WorkflowInstance instance, Task task, boolean hasMovedOn, boolean isReported) {}
}
