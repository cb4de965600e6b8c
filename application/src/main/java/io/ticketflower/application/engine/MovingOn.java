package io.ticketflower.application.engine;

import io.ticketflower.application.engine.Instances.LockedTask;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Does one piece of work in one transaction: all of it or nothing. A fault that the domain
/// foresees becomes a ticket error in that transaction; any other is tried again with growing
/// pauses, and becomes a ticket error in the end.
final class MovingOn implements MoveOn {
  static final int MOST_ATTEMPTS = 5;
  private static final Logger LOG = System.getLogger(MovingOn.class.getName());

  private final Transactions transactions;
  private final PendingWork work;
  private final TicketErrors errors;
  private final StartingTicket starting;
  private final LeavingTask leaving;
  private final FindingWorker finding;
  private final Ids ids;
  private final InstantSource clock;

  MovingOn(
      Transactions transactions,
      PendingWork work,
      TicketErrors errors,
      StartingTicket starting,
      LeavingTask leaving,
      FindingWorker finding,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.work = work;
    this.errors = errors;
    this.starting = starting;
    this.leaving = leaving;
    this.finding = finding;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public List<Task> now(CompanyId company, Left left) {
    WorkId id = left.work();
    try {
      return goOn(company, left);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Work " + id.value() + " failed and will be tried again", fault);
      afterFault(company, id, 1, fault);
      return List.of();
    }
  }

  /// Work whose attempt has been counted by whoever picked it up.
  void retry(CompanyId company, Work picked) {
    if (picked.attempts() > MOST_ATTEMPTS) {
      afterFault(
          company,
          picked.id(),
          0,
          new IllegalStateException("Every attempt ended without a trace: the process died?"));
      return;
    }
    try {
      transactions.inCompany(company, () -> take(company, picked.id()));
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Work " + picked.id().value() + " failed again", fault);
      afterFault(company, picked.id(), 0, fault);
    }
  }

  private List<Task> goOn(CompanyId company, Left left) {
    return switch (left) {
      case Left.Start(var id, var ticket) ->
          transactions.inCompany(company, () -> starting.takeUp(company, id, ticket));
      case Left.Completed(var id, var done) -> goOn(company, id, done);
      case Left.Repair(var id) -> transactions.inCompany(company, () -> take(company, id));
    };
  }

  /// Most times nobody has touched the instance since the task was committed, and so nothing has to
  /// be read again. If somebody has, it is.
  private List<Task> goOn(CompanyId company, WorkId id, LockedTask done) {
    try {
      return transactions.inCompany(company, () -> leaving.goOn(company, id, done));
    } catch (LostRace _) {
      return transactions.inCompany(company, () -> leaving.takeUp(company, id, done.task().id()));
    }
  }

  private List<Task> take(CompanyId company, WorkId id) {
    return work.take(company, id).map(taken -> carryOut(company, taken)).orElse(List.of());
  }

  private List<Task> carryOut(CompanyId company, Work taken) {
    return switch (taken.job()) {
      case Work.Job.Start _ -> starting.start(company, taken.ticket());
      case Work.Job.MoveOn(var task, var chosen) -> leaving.leave(company, task, chosen);
      case Work.Job.Assign(var task) -> {
        finding.find(company, task);
        yield List.of();
      }
    };
  }

  private void afterFault(CompanyId company, WorkId id, int counted, RuntimeException fault) {
    try {
      transactions.inCompany(
          company,
          () -> {
            Optional<Work> taken = work.take(company, id);
            taken.ifPresent(it -> putBackOrGiveUp(company, it, it.attempts() + counted, fault));
            return taken;
          });
    } catch (RuntimeException alsoFailed) {
      LOG.log(Level.ERROR, "Work " + id.value() + " stays for the next look", alsoFailed);
    }
  }

  private void putBackOrGiveUp(
      CompanyId company, Work taken, int attempts, RuntimeException fault) {
    Instant now = clock.instant();
    if (attempts < MOST_ATTEMPTS) {
      Duration pause = Duration.ofSeconds(1L << (2 * attempts));
      work.add(
          company, new Work(taken.id(), taken.ticket(), taken.job(), now.plus(pause), attempts));
      return;
    }
    Optional<TaskId> task =
        switch (taken.job()) {
          case Work.Job.Start _ -> Optional.empty();
          case Work.Job.MoveOn(var moving, _) -> Optional.of(moving);
          case Work.Job.Assign(var waiting) -> Optional.of(waiting);
        };
    errors.add(
        company,
        TicketError.raised(
            new TicketErrorId(ids.next()),
            taken.ticket(),
            task.flatMap(it -> leaving.instanceOf(company, it)),
            task,
            Faults.unexpected(taken.job(), attempts, fault),
            now));
  }
}
