package io.ticketflower.domain.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the engine still has to do for a ticket. Written in the same transaction as what caused it,
/// taken away in the same transaction as what it leads to: so nothing is forgotten or done twice.
///
/// @param due when whoever looks for work may take it
/// @param attempts how often it was tried in vain
public record Work(WorkId id, TicketId ticket, Job job, Instant due, int attempts) {
  /// How long the process that left the work has it for itself, before others look for it.
  public static final Duration HEAD_START = Duration.ofSeconds(2);

  /// Work that the present change leaves behind.
  public static Work left(WorkId id, TicketId ticket, Job job, Instant now) {
    return new Work(id, ticket, job, now.plus(HEAD_START), 0);
  }

  /// The kinds of work.
  public sealed interface Job {
    /// The ticket must start: its instance has to be made.
    record Start() implements Job {}

    /// A completed task must move on.
    ///
    /// @param chosen where a ticket admin wants it to go
    record MoveOn(TaskId task, Optional<String> chosen) implements Job {}

    /// A task that waits unassigned may have found somebody, or one that had somebody may have lost
    /// them.
    record Assign(TaskId task) implements Job {}
  }
}
