package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Worker;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who in each company can be given tasks.
public interface Workers {
  /// Those who may work on tasks, hold one of the roles, are not away and have room on their list,
  /// with its length. Locks them until the transaction ends, so that two tasks don't go to the same
  /// one unawares.
  ///
  /// @param anyOf empty means everybody
  List<Worker> lockAvailable(CompanyId company, Set<CompanyRoleId> anyOf, Instant now);

  /// When the first of those who may work on tasks, hold one of the roles and are away comes back.
  Optional<Instant> nextReturn(CompanyId company, Set<CompanyRoleId> anyOf, Instant now);

  /// One person, if they may work on tasks and hold one of the roles, away or not.
  Optional<Worker> findEligible(CompanyId company, UserId user, Set<CompanyRoleId> anyOf);

  /// Whether anybody may work on tasks and holds one of the roles, away or not.
  boolean hasEligible(CompanyId company, Set<CompanyRoleId> anyOf);

  /// The tasks that can't go on with the people there are: those on the list of somebody who may
  /// not do them (any more), and those on nobody's list that nobody may do.
  List<Stranded> stranded(CompanyId company);

  void noteAssigned(CompanyId company, UserId user, Instant at);

  record Stranded(TaskId task, TicketId ticket) {}
}
