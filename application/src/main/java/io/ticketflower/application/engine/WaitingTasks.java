package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.identity.StaffChanged;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Tasks that wait because nobody could take them: each has an open ticket error, which is resolved
/// by itself once somebody is found. Who can take what changes with the company's people.
final class WaitingTasks implements StaffChanged {
  private final Workers workers;
  private final TicketErrors errors;
  private final PendingWork work;
  private final Ids ids;
  private final InstantSource clock;

  WaitingTasks(
      Workers workers, TicketErrors errors, PendingWork work, Ids ids, InstantSource clock) {
    this.workers = workers;
    this.errors = errors;
    this.work = work;
    this.ids = ids;
    this.clock = clock;
  }

  /// Somebody new may be able to take what waits; what somebody had, or could have taken, may have
  /// nobody any more. Whether that is so is looked at when the work is done.
  @Override
  public void in(CompanyId company) {
    Map<TaskId, TicketId> affected = new LinkedHashMap<>();
    for (TicketError error : errors.openWith(company, Fault.Code.NOBODY_ELIGIBLE)) {
      error.task().ifPresent(task -> affected.put(task, error.ticket()));
    }
    workers.stranded(company).forEach(it -> affected.put(it.task(), it.ticket()));
    affected.forEach((task, ticket) ->
        work.add(
            company,
            new Work(
                new WorkId(ids.next()), ticket, new Work.Job.Assign(task), clock.instant(), 0)));
  }

  /// A task that nobody had has found its worker.
  void foundSomebody(CompanyId company, LockedTask before) {
    if (before.isReported()) {
      foundSomebody(company, before.task());
    }
  }

  /// The same, if it is not known whether that was reported.
  void foundSomebody(CompanyId company, Task task) {
    for (TicketError error : errors.openOf(company, task.ticket())) {
      if (error.fault().code() == Fault.Code.NOBODY_ELIGIBLE
          && error.task().equals(Optional.of(task.id()))) {
        errors.saveIfUnchanged(
            company, error.handled(TicketError.Status.RESOLVED, error.notes(), Optional.empty()));
      }
    }
  }
}
