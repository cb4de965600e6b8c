package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// A worker begins a task, so that others see it is being done; takes it first if nobody has it.
public interface BeginTask {
  TaskOutcome begin(Command command);

  /// @param seenVersion the version that the worker has seen, if they say so
  record Command(
      Actor actor, TaskId task, Optional<Integer> seenVersion, Optional<RequestKey> key) {}
}
