package io.ticketflower.domain.engine;

/// Where an instance stands.
public enum WorkflowStatus {
  NOT_STARTED,
  IN_PROGRESS,
  COMPLETED,
  CANCELLED,
  ON_HOLD;

  public static final Lifecycle<WorkflowStatus> LIFECYCLE =
      Lifecycle.of(WorkflowStatus.class)
          .from(NOT_STARTED, IN_PROGRESS, CANCELLED)
          .from(IN_PROGRESS, COMPLETED, CANCELLED, ON_HOLD)
          .from(ON_HOLD, IN_PROGRESS, CANCELLED)
          .build();

  public boolean isTerminal() {
    return LIFECYCLE.isTerminal(this);
  }
}
