package io.ticketflower.domain.engine;

import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A fault of the machinery that somebody must see.
///
/// @param instance none if it could not be made
/// @param task none if the fault lies before the first task
/// @param notes what a ticket admin wrote about it
/// @param handledBy who reviewed or resolved it last; empty if nobody or the machinery did
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record TicketError(
    TicketErrorId id,
    TicketId ticket,
    Optional<InstanceId> instance,
    Optional<TaskId> task,
    Fault fault,
    Status status,
    String notes,
    Instant raisedAt,
    Optional<UserId> handledBy,
    int version) {

  /// How far it has been dealt with; one that is resolved stays so.
  public enum Status {
    NEW,
    REVIEWED,
    RESOLVED;

    public static final Lifecycle<Status> LIFECYCLE =
        Lifecycle.of(Status.class).from(NEW, REVIEWED, RESOLVED).from(REVIEWED, RESOLVED).build();

    /// Those that somebody still has to deal with.
    public static final Set<Status> OPEN = Set.of(NEW, REVIEWED);
  }

  public static TicketError raised(
      TicketErrorId id,
      TicketId ticket,
      Optional<InstanceId> instance,
      Optional<TaskId> task,
      Fault fault,
      Instant at) {
    return new TicketError(
        id, ticket, instance, task, fault, Status.NEW, "", at, Optional.empty(), 1);
  }

  public boolean isOpen() {
    return Status.OPEN.contains(status);
  }

  public TicketError handled(Status newStatus, String newNotes, Optional<UserId> by) {
    return new TicketError(
        id, ticket, instance, task, fault, newStatus, newNotes, raisedAt, by, version + 1);
  }
}
