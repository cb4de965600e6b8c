package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.identity.StaffChanged;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import java.time.InstantSource;
import java.util.Optional;

/// Tasks that wait because nobody could take them: each has an open ticket error, which is resolved
/// by itself once somebody is found.
final class WaitingTasks implements StaffChanged {
  private final TicketErrors errors;
  private final PendingWork work;
  private final Ids ids;
  private final InstantSource clock;

  WaitingTasks(TicketErrors errors, PendingWork work, Ids ids, InstantSource clock) {
    this.errors = errors;
    this.work = work;
    this.ids = ids;
    this.clock = clock;
  }

  /// Somebody new may be able to take what waits.
  @Override
  public void in(CompanyId company) {
    for (TicketError error : errors.openWith(company, Fault.Code.NOBODY_ELIGIBLE)) {
      error
          .task()
          .ifPresent(task ->
              work.add(
                  company,
                  new Work(
                      new WorkId(ids.next()),
                      error.ticket(),
                      new Work.Job.Assign(task),
                      clock.instant(),
                      0)));
    }
  }

  /// A task that nobody had has found its worker.
  void foundSomebody(CompanyId company, LockedTask before) {
    if (!before.isReported()) {
      return;
    }
    for (TicketError error : errors.openOf(company, before.task().ticket())) {
      if (error.fault().code() == Fault.Code.NOBODY_ELIGIBLE
          && error.task().equals(Optional.of(before.task().id()))) {
        errors.saveIfUnchanged(
            company, error.handled(TicketError.Status.RESOLVED, error.notes(), Optional.empty()));
      }
    }
  }
}
