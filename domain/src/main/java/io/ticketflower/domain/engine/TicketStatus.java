package io.ticketflower.domain.engine;

/// Where a ticket stands, as its submitter sees it.
public enum TicketStatus {
  ACTIVE,
  COMPLETED,
  /// Taken back by its submitter.
  WITHDRAWN,
  /// Ended by a ticket admin.
  CANCELLED;

  public static final Lifecycle<TicketStatus> LIFECYCLE =
      Lifecycle.of(TicketStatus.class).from(ACTIVE, COMPLETED, WITHDRAWN, CANCELLED).build();
}
