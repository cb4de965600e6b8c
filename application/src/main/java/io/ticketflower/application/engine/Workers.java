package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Worker;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who in each company can be given tasks.
public interface Workers {
  /// Those who may work on tasks and hold one of the roles, with the length of their lists. Locks
  /// them until the transaction ends, so that two tasks don't go to the same one unawares.
  ///
  /// @param anyOf empty means everybody
  List<Worker> lockEligible(CompanyId company, Set<CompanyRoleId> anyOf);

  /// One person, if they may work on tasks and hold one of the roles.
  Optional<Worker> findEligible(CompanyId company, UserId user, Set<CompanyRoleId> anyOf);

  /// Whether anybody may work on tasks and holds one of the roles.
  boolean hasEligible(CompanyId company, Set<CompanyRoleId> anyOf);

  void noteAssigned(CompanyId company, UserId user, Instant at);
}
