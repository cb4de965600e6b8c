package io.ticketflower.application.engine;

import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that happens to one instance in one transaction.
///
/// @param instance as it is afterwards
/// @param begins whether the instance is made by this step
/// @param newTasks may come from one another, the earlier first
/// @param changedTasks each one version on, with the input that it had
/// @param releasedTasks joins that are open now, each one version on, with the input that they get
/// @param movedOn a completed task that has now led to what comes next
/// @param entries numbered on from the last one of the instance
/// @param ends how the ticket ends with it
/// @param left what has to be done next, see [PendingWork]
/// @param takes work that is done by it, where the instance was not locked before: it is taken
///   away, and nothing may have happened to the instance since it was read
public record Step(
    Instant at,
    WorkflowInstance instance,
    boolean begins,
    List<Task> newTasks,
    List<Task> changedTasks,
    List<Task> releasedTasks,
    Optional<TaskId> movedOn,
    List<HistoryEntry> entries,
    Optional<TicketStatus> ends,
    Optional<Work> left,
    Optional<WorkId> takes) {

  public Step {
    newTasks = List.copyOf(newTasks);
    changedTasks = List.copyOf(changedTasks);
    releasedTasks = List.copyOf(releasedTasks);
    entries = List.copyOf(entries);
  }

  /// The number of the entry that was the last one when the instance was read.
  public int lastHistoryBefore() {
    return instance.lastHistory() - entries.size();
  }

  /// New and released tasks that are on nobody's list.
  public List<Task> toBeClaimed() {
    return Stream.concat(newTasks.stream(), releasedTasks.stream())
        .filter(task -> task.status().isWorkable() && task.state().worker().isEmpty())
        .toList();
  }
}
