package io.ticketflower.domain.engine;

import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Somebody who could be given a task.
///
/// @param openTasks how many tasks are on their list
/// @param lastAssigned when they were last given one
public record Worker(UserId user, int openTasks, Optional<Instant> lastAssigned) {
  public Worker withMore(int tasks) {
    return new Worker(user, openTasks + tasks, lastAssigned);
  }
}
