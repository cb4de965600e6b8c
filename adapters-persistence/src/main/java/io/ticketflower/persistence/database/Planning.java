package io.ticketflower.persistence.database;

/// What PostgreSQL's planner is told on each of the application's connections.
public final class Planning {
  /// Each statement of the application is about one company or one row, so it never wants a whole
  /// table. The queues of work are so small that they would be read whole nevertheless, with all
  /// rows that are gone and not yet cleared away. A table without a fitting index still can be.
  public static final String BY_INDEX = "set enable_seqscan = off";

  private Planning() {}
}
