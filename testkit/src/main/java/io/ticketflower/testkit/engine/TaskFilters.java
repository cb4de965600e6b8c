package io.ticketflower.testkit.engine;

import io.ticketflower.application.engine.TaskLists.Filter;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Lists of tasks that nothing narrows down, or one thing.
public final class TaskFilters {
  public static final Filter ALL =
      new Filter(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public static final Filter UNASSIGNED =
      filter(Optional.empty(), Optional.empty(), Optional.empty(), true);

  private TaskFilters() {}

  public static Filter containing(String text) {
    return filter(Optional.empty(), Optional.of(text), Optional.empty(), false);
  }

  /// @param assignee empty for everybody's
  public static Filter overdue(Optional<UserId> assignee, Instant at) {
    return filter(assignee, Optional.empty(), Optional.of(at), false);
  }

  private static Filter filter(
      Optional<UserId> assignee,
      Optional<String> text,
      Optional<Instant> overdueAt,
      boolean isUnassigned) {
    return new Filter(
        Set.of(),
        assignee,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        overdueAt,
        isUnassigned);
  }
}
