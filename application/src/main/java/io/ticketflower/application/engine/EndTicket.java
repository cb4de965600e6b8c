package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Ends a ticket before its time, with everything that is open in it. Part of a transaction of the
/// ticket's company.
public final class EndTicket {
  private final PendingWork work;
  private final Instances instances;
  private final Tasks tasks;
  private final Submissions submissions;
  private final TicketErrors errors;
  private final InstantSource clock;

  EndTicket(
      PendingWork work,
      Instances instances,
      Tasks tasks,
      Submissions submissions,
      TicketErrors errors,
      InstantSource clock) {
    this.work = work;
    this.instances = instances;
    this.tasks = tasks;
    this.submissions = submissions;
    this.errors = errors;
    this.clock = clock;
  }

  /// @return false if the ticket is over already
  /// @throws LostRace if the ticket's instance is being made at this moment: try again
  public boolean end(
      CompanyId company, TicketId ticket, TicketStatus status, UserId by, String reason) {
    Instant now = clock.instant();
    boolean startCancelled = work.cancelStart(company, ticket);
    Optional<WorkflowInstance> instance = instances.lockOfTicket(company, ticket);
    if (!submissions.close(company, ticket, status, now)) {
      return false;
    }
    instance.ifPresent(it -> cancel(Journal.of(company, it, now), by, reason));
    if (instance.isEmpty()
        && !startCancelled
        && instances.lockOfTicket(company, ticket).isPresent()) {
      throw new LostRace();
    }
    for (TicketError error : errors.openOf(company, ticket)) {
      errors.saveIfUnchanged(
          company, error.handled(TicketError.Status.RESOLVED, error.notes(), Optional.of(by)));
    }
    return true;
  }

  private void cancel(Journal journal, UserId by, String reason) {
    for (TaskId task : tasks.cancelOpen(journal.company(), journal.instance().id(), journal.at())) {
      journal.note(What.TASK_CANCELLED, Optional.of(task), Optional.of(by), JsonObject.EMPTY);
    }
    journal.become(journal.instance().with(WorkflowStatus.CANCELLED));
    journal.note(
        What.INSTANCE_CANCELLED,
        Optional.empty(),
        Optional.of(by),
        JsonObject.of("reason", Json.of(reason)));
    journal.save(instances);
  }
}
