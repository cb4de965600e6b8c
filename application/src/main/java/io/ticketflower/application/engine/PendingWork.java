package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What each company's tickets still wait for. Every entry is announced in [CompaniesWithWork].
public interface PendingWork {
  void add(CompanyId company, Work work);

  /// Takes work away: it comes back if the transaction is rolled back.
  ///
  /// @return empty if it is done already, or somebody else is at it
  Optional<Work> take(CompanyId company, WorkId id);

  /// Picks out work that is due, oldest first, counts an attempt for each and lets it rest for a
  /// while, so that no two pick the same. Passes over what somebody else is at.
  List<Work> pickDue(CompanyId company, Instant now, Duration rest, int limit);

  /// Whether somebody is going to look for a worker of the task at that very moment.
  boolean isToBeAssigned(CompanyId company, TaskId task, Instant due);

  /// Takes away the work that would start a ticket.
  ///
  /// @return whether there was any
  boolean cancelStart(CompanyId company, TicketId ticket);
}
