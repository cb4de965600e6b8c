package io.ticketflower.domain.engine;

/// Where a task stands.
public enum TaskStatus {
  /// Assigned, or waiting for a worker.
  OPEN,
  /// Begun.
  IN_PROGRESS,
  /// Waits for the other branches of its block.
  PENDING,
  COMPLETED,
  CANCELLED,
  /// Could not be carried out; a ticket error tells why.
  ERROR;

  public static final Lifecycle<TaskStatus> LIFECYCLE =
      Lifecycle.of(TaskStatus.class)
          .from(OPEN, IN_PROGRESS, COMPLETED, CANCELLED, ERROR)
          .from(IN_PROGRESS, OPEN, PENDING, COMPLETED, CANCELLED, ERROR)
          .from(PENDING, OPEN, CANCELLED, ERROR)
          .from(ERROR, OPEN, PENDING, CANCELLED)
          .build();

  public boolean isTerminal() {
    return LIFECYCLE.isTerminal(this);
  }

  /// Whether somebody can work on it.
  public boolean isWorkable() {
    return this == OPEN || this == IN_PROGRESS;
  }
}
