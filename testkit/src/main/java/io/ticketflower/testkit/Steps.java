package io.ticketflower.testkit;

import io.ticketflower.application.engine.Step;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import java.util.List;
import java.util.Optional;

/// Steps in which one thing happens; an instance is one in the making.
public final class Steps {
  private final WorkflowInstance instance;
  private boolean begins = false;
  private List<Task> made = List.of();
  private List<Task> changed = List.of();
  private List<Task> released = List.of();
  private Optional<TaskId> movedOn = Optional.empty();
  private List<HistoryEntry> entries = List.of();
  private Optional<TicketStatus> ends = Optional.empty();
  private Optional<Work> left = Optional.empty();
  private Optional<WorkId> takes = Optional.empty();

  private Steps(WorkflowInstance instance) {
    this.instance = instance;
  }

  public static Step beginning(WorkflowInstance instance) {
    Steps only = new Steps(instance);
    only.begins = true;
    return only.step();
  }

  /// The instance becomes what is handed over.
  public static Step becoming(WorkflowInstance instance) {
    return noting(instance);
  }

  public static Step making(WorkflowInstance instance, Task... tasks) {
    Steps only = new Steps(instance);
    only.made = List.of(tasks);
    return only.step();
  }

  /// @param task one version on
  public static Step changing(WorkflowInstance instance, Task task) {
    Steps only = new Steps(instance);
    only.changed = List.of(task);
    return only.step();
  }

  /// @param task one version on
  public static Step handingIn(WorkflowInstance instance, Task task, Work left) {
    Steps only = new Steps(instance);
    only.changed = List.of(task);
    only.left = Optional.of(left);
    return only.step();
  }

  /// @param join one version on
  public static Step releasing(WorkflowInstance instance, Task join) {
    Steps only = new Steps(instance);
    only.released = List.of(join);
    return only.step();
  }

  public static Step movingOn(WorkflowInstance instance, Task task) {
    Steps only = new Steps(instance);
    only.movedOn = Optional.of(task.id());
    return only.step();
  }

  public static Step ending(WorkflowInstance instance, TicketStatus status) {
    Steps only = new Steps(instance);
    only.ends = Optional.of(status);
    return only.step();
  }

  public static Step noting(WorkflowInstance instance, HistoryEntry... entries) {
    Steps only = new Steps(instance);
    only.entries = List.of(entries);
    return only.step();
  }

  /// One entry, and the work that it belongs to.
  ///
  /// @param instance as it was read
  public static Step doing(WorkId work, WorkflowInstance instance, HistoryEntry entry) {
    Steps only = new Steps(instance.after(1, 0));
    only.entries = List.of(entry);
    only.takes = Optional.of(work);
    return only.step();
  }

  private Step step() {
    return new Step(
        Florist.NOON,
        instance,
        begins,
        made,
        changed,
        released,
        movedOn,
        entries,
        ends,
        left,
        takes);
  }
}
