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

/// The tasks of each company. They are made and changed with their instance, see [Instances].
public interface Tasks {
  Optional<Task> find(CompanyId company, TaskId id);

  /// Where an instance lives: its tasks that are not over, and those completed that have not moved
  /// on.
  List<Place> places(CompanyId company, InstanceId instance);

  /// The latest output of each task, by the task's key.
  Map<String, Json> latestOutputs(CompanyId company, InstanceId instance);

  /// Cancels every task of an instance that is not over.
  ///
  /// @return those it cancelled, in the order of their numbers
  List<TaskId> cancelOpen(CompanyId company, InstanceId instance, Instant at);
}
