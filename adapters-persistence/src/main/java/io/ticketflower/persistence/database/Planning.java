package io.ticketflower.persistence.database;

/// What PostgreSQL's planner is told on each of the application's connections.
///
/// Each statement of the application is about one company or one row, so it never wants a whole
/// table. The queues of work are so small that they would be read whole nevertheless, with all rows
/// that are gone and not yet cleared away. A table without a fitting index still can be.
///
/// For the same reason the plan for any arguments is as good as one for the given ones. Left to
/// itself, PostgreSQL compares its price with that of plans made while the tables were almost
/// empty, and goes on to plan the same statement with each task.
///
/// Nothing runs long enough to be worth compiling.
public final class Planning {
  public static final String SETTINGS =
      "set enable_seqscan = off; set plan_cache_mode = force_generic_plan; set jit = off";

  private Planning() {}
}
