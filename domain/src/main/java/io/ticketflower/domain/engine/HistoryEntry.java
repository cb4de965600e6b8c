package io.ticketflower.domain.engine;

import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// One thing that happened to an instance.
///
/// @param number 1, 2, 3 … in the instance, without a gap
/// @param by who did it; empty when the machinery did
public record HistoryEntry(
    int number,
    What what,
    Optional<TaskId> task,
    Optional<UserId> by,
    Instant at,
    JsonObject details) {

  /// What can happen.
  public enum What {
    INSTANCE_STARTED,
    TASK_CREATED,
    TASK_ASSIGNED,
    TASK_CLAIMED,
    TASK_BEGUN,
    /// Its worker may not do it any more, so it waits for another.
    TASK_GIVEN_BACK,
    TASK_COMPLETED,
    /// A join whose branches have all come.
    TASK_RELEASED,
    TASK_CANCELLED,
    DATA_EDITED,
    ERROR_RESOLVED,
    INSTANCE_COMPLETED,
    INSTANCE_CANCELLED
  }
}
