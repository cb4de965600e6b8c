package io.ticketflower.testkit;

import io.ticketflower.application.engine.Step;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import java.util.List;
import java.util.Optional;

/// Steps in which one thing happens.
public final class Steps {
  private Steps() {}

  public static Step beginning(WorkflowInstance instance) {
    return new Step(
        Florist.NOON,
        instance,
        true,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// The instance becomes what is handed over.
  public static Step becoming(WorkflowInstance instance) {
    return noting(instance);
  }

  public static Step making(WorkflowInstance instance, Task... tasks) {
    return tasks(instance, List.of(tasks), List.of(), List.of());
  }

  /// @param task one version on
  public static Step changing(WorkflowInstance instance, Task task) {
    return tasks(instance, List.of(), List.of(task), List.of());
  }

  /// @param task one version on
  public static Step handingIn(WorkflowInstance instance, Task task, Work left) {
    return new Step(
        Florist.NOON,
        instance,
        false,
        List.of(),
        List.of(task),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(left),
        Optional.empty());
  }

  /// @param join one version on
  public static Step releasing(WorkflowInstance instance, Task join) {
    return tasks(instance, List.of(), List.of(), List.of(join));
  }

  public static Step movingOn(WorkflowInstance instance, Task task) {
    return new Step(
        Florist.NOON,
        instance,
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(task.id()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Step ending(WorkflowInstance instance, TicketStatus status) {
    return new Step(
        Florist.NOON,
        instance,
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.of(status),
        Optional.empty(),
        Optional.empty());
  }

  public static Step noting(WorkflowInstance instance, HistoryEntry... entries) {
    return new Step(
        Florist.NOON,
        instance,
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(entries),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// One entry, and the work that it belongs to.
  ///
  /// @param instance as it was read
  public static Step doing(WorkId work, WorkflowInstance instance, HistoryEntry entry) {
    return new Step(
        Florist.NOON,
        instance.after(1, 0),
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(entry),
        Optional.empty(),
        Optional.empty(),
        Optional.of(work));
  }

  private static Step tasks(
      WorkflowInstance instance, List<Task> made, List<Task> changed, List<Task> released) {
    return new Step(
        Florist.NOON,
        instance,
        false,
        made,
        changed,
        released,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
