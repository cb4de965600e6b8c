package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// A ticket admin gives a task to somebody who may do it.
public interface AssignTask {
  TaskOutcome assign(Command command);

  /// @param seenVersion the version that the actor has seen, if they say so
  record Command(
      Actor actor,
      TaskId task,
      UserId worker,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}
}
