package io.ticketflower.domain.engine;

import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.util.Optional;

/// Where a task stands, with what is known in that state only.
public sealed interface TaskState {
  TaskStatus status();

  /// Assigned, or waiting for somebody to take it.
  record Open(Optional<UserId> assignee) implements TaskState {
    @Override
    public TaskStatus status() {
      return TaskStatus.OPEN;
    }
  }

  /// Begun by its assignee.
  record InProgress(UserId assignee) implements TaskState {
    @Override
    public TaskStatus status() {
      return TaskStatus.IN_PROGRESS;
    }
  }

  /// Waits for the other branches of its block.
  record Pending() implements TaskState {
    @Override
    public TaskStatus status() {
      return TaskStatus.PENDING;
    }
  }

  record Completed(UserId by, Json output, Instant at) implements TaskState {
    @Override
    public TaskStatus status() {
      return TaskStatus.COMPLETED;
    }
  }

  record Cancelled(Instant at) implements TaskState {
    @Override
    public TaskStatus status() {
      return TaskStatus.CANCELLED;
    }
  }

  /// Could not be carried out; a ticket error tells why.
  record Failed() implements TaskState {
    @Override
    public TaskStatus status() {
      return TaskStatus.ERROR;
    }
  }

  /// Who has it on their list, or did it.
  default Optional<UserId> worker() {
    return switch (this) {
      case Open(var assignee) -> assignee;
      case InProgress(var assignee) -> Optional.of(assignee);
      case Completed(var by, _, _) -> Optional.of(by);
      case Pending _, Cancelled _, Failed _ -> Optional.empty();
    };
  }
}
