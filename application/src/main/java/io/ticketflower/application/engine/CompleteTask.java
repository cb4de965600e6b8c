package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.rule.Json;
import java.util.Optional;

/// A worker hands in a task.
///
/// The completion is committed first; what comes next in the workflow is worked out afterwards, in
/// a transaction of its own, so a fault in the next step never loses the worker's answer.
public interface CompleteTask {
  TaskOutcome complete(Command command);

  /// @param output what the worker hands in; must fit the task's schema
  /// @param seenVersion the version that the worker has seen, if they say so
  record Command(
      Actor actor,
      TaskId task,
      Json output,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}
}
