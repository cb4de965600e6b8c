package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.Assignment;
import io.ticketflower.domain.definition.TaskDefinition;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.ShortestList;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// Finds the worker of a task that is open to be worked on.
final class Assigning {
  private final Workers workers;
  private final TicketErrors errors;
  private final PendingWork work;
  private final Ids ids;

  Assigning(Workers workers, TicketErrors errors, PendingWork work, Ids ids) {
    this.workers = workers;
    this.errors = errors;
    this.work = work;
    this.ids = ids;
  }

  /// A task with its worker, if it has found one.
  ///
  /// @param details why this person, kept with the history
  /// @param nobodyThere whether nobody could be given it
  record Assigned(Task task, JsonObject details, boolean nobodyThere) {}

  Assigned assign(Journal journal, TaskDefinition definition, Task task) {
    return task.state() instanceof TaskState.Open
            && definition.assignment() == Assignment.SHORTEST_LIST
        ? toShortestList(journal, task)
        : new Assigned(task, JsonObject.EMPTY, false);
  }

  /// Whether nobody has the task on their list, or somebody who may not do it any more.
  boolean lacksWorker(CompanyId company, Task task) {
    return task.status().isWorkable()
        && task.state()
            .worker()
            .flatMap(worker -> workers.findEligible(company, worker, task.companyRoles()))
            .isEmpty();
  }

  /// Whether a task that is on nobody's list could be claimed by nobody either.
  boolean nobodyMayClaim(CompanyId company, Task task) {
    return task.state().worker().isEmpty() && !workers.hasEligible(company, task.companyRoles());
  }

  private Assigned toShortestList(Journal journal, Task task) {
    Optional<ShortestList> found =
        ShortestList.of(
            workers.lockAvailable(journal.company(), task.companyRoles(), journal.at()).stream()
                .map(worker -> worker.withMore(journal.givenTo(worker.user())))
                .toList());
    if (found.isEmpty()) {
      return new Assigned(task, JsonObject.EMPTY, true);
    }
    UserId worker = found.get().chosen().user();
    workers.noteAssigned(journal.company(), worker, journal.at());
    JsonObject details = found.get().reason().with("to", Json.of(worker.value().toString()));
    return new Assigned(task.startingWith(worker), details, false);
  }

  /// Tells the ticket admins that nobody can take the task, unless they know already, and has
  /// another look, once, when the first of those who are away is back.
  void complain(Journal journal, Task task) {
    workers
        .nextReturn(journal.company(), task.companyRoles(), journal.at())
        .filter(back -> !work.isToBeAssigned(journal.company(), task.id(), back))
        .ifPresent(back -> work.add(journal.company(), lookAgain(task, back)));
    if (!isKnown(journal.company(), task)) {
      errors.add(
          journal.company(),
          TicketError.raised(
              new TicketErrorId(ids.next()),
              task.ticket(),
              Optional.of(task.instance()),
              Optional.of(task.id()),
              Faults.nobodyEligible(task),
              journal.at()));
    }
  }

  private Work lookAgain(Task task, Instant at) {
    return new Work(new WorkId(ids.next()), task.ticket(), new Work.Job.Assign(task.id()), at, 0);
  }

  private boolean isKnown(CompanyId company, Task task) {
    return errors.openOf(company, task.ticket()).stream()
        .anyMatch(error ->
            error.fault().code() == Fault.Code.NOBODY_ELIGIBLE
                && error.task().equals(Optional.of(task.id())));
  }
}
