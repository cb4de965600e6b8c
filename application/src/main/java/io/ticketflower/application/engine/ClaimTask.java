package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// A worker takes a task that nobody has.
public interface ClaimTask {
  TaskOutcome claim(Command command);

  /// @param seenVersion the version that the worker has seen, if they say so
  record Command(
      Actor actor, TaskId task, Optional<Integer> seenVersion, Optional<RequestKey> key) {}
}
