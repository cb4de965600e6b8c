package io.ticketflower.domain.definition;

/// Who does a task.
public enum TaskType {
  /// A person fills in a form.
  FORM,
  /// A web service is called and its answer awaited.
  SYNC_ACTION,
  /// A web service is called and answers later.
  ASYNC_ACTION,
  /// An agent works on it.
  AGENT;

  /// Whether this version of TicketFlower can run such a task; one it can't run is a finding.
  public boolean isRunnable() {
    return this == FORM;
  }
}
