package io.ticketflower.domain.engine;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// One time that a ticket came to a step of its workflow: the task that was made for it, as far as
/// the ticket's course is concerned.
///
/// @param cameFrom the task that led to it; none at the start
/// @param movedOn whether it has led to what comes next
/// @param worker whoever has it on their list, or did it
/// @param companyRoles any one of which a worker needs; empty means everybody
/// @param endedAt when it was completed or cancelled
public record Visit(
    TaskId task,
    String key,
    Branch branch,
    Optional<TaskId> cameFrom,
    TaskStatus status,
    boolean movedOn,
    Optional<UserId> worker,
    Set<CompanyRoleId> companyRoles,
    Instant createdAt,
    Optional<Instant> endedAt) {

  public Visit {
    companyRoles = Set.copyOf(companyRoles);
  }

  /// Whether somebody may read the task itself.
  public boolean isReadableBy(Actor actor) {
    return TaskReaders.include(actor, status, worker, companyRoles);
  }

  /// Whether the ticket is there now: the task is not over, or has not led on.
  public boolean isPresent() {
    return status == TaskStatus.COMPLETED ? !movedOn : status != TaskStatus.CANCELLED;
  }
}
