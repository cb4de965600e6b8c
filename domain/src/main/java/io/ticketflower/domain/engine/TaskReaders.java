package io.ticketflower.domain.engine;

import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.Set;

/// Who may read a task with what it is about: whoever has or had it, those who may take it, and
/// ticket admins.
final class TaskReaders {
  private TaskReaders() {}

  static boolean include(
      Actor actor, TaskStatus status, Optional<UserId> worker, Set<CompanyRoleId> companyRoles) {
    boolean free = worker.isEmpty() && status == TaskStatus.OPEN;
    return actor.may(Permission.READ_ALL_TICKETS)
        || worker.equals(Optional.of(actor.user()))
        || (free && actor.may(Permission.WORK_ON_TASKS) && actor.holdsOneOf(companyRoles));
  }
}
