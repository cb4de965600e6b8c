package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Place;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tasks of each company.
public interface Tasks {
  void add(CompanyId company, List<Task> tasks);

  Optional<Task> find(CompanyId company, TaskId id);

  /// @return false if the task was saved by somebody else since it was read
  boolean saveIfUnchanged(CompanyId company, Task task);

  /// Saves a join that is open now, with its input; nothing else ever changes an input.
  ///
  /// @return false if the task was saved by somebody else since it was read
  boolean release(CompanyId company, Task join);

  /// Where an instance lives: its tasks that are not over, and those completed that have not moved
  /// on.
  List<Place> places(CompanyId company, InstanceId instance);

  /// The latest output of each task, by the task's key.
  Map<String, Json> latestOutputs(CompanyId company, InstanceId instance);

  /// Notes that a completed task has moved on.
  ///
  /// @return false if it had before, or is not completed
  boolean markMovedOn(CompanyId company, TaskId task, Instant at);

  /// Cancels every task of an instance that is not over.
  ///
  /// @return those it cancelled, in the order of their numbers
  List<TaskId> cancelOpen(CompanyId company, InstanceId instance, Instant at);
}
