package io.ticketflower.application.engine;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.RepairTicket.Outcome.ComeTooLate;
import io.ticketflower.application.engine.RepairTicket.Outcome.DataRefused;
import io.ticketflower.application.engine.RepairTicket.Outcome.Forbidden;
import io.ticketflower.application.engine.RepairTicket.Outcome.NoSuchError;
import io.ticketflower.application.engine.RepairTicket.Outcome.NotApplicable;
import io.ticketflower.application.engine.RepairTicket.Outcome.Repaired;
import io.ticketflower.application.engine.RepairTicket.Outcome.WrongStatus;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.FieldCheck;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry.What;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class RepairingTicket implements RepairTicket {
  private final OnceOnly onceOnly;
  private final TicketErrors errors;
  private final Instances instances;
  private final Tasks tasks;
  private final PublishedDefinitions published;
  private final PendingWork work;
  private final EndTicket endTicket;
  private final MoveOn moveOn;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  RepairingTicket(
      OnceOnly onceOnly,
      TicketErrors errors,
      Instances instances,
      Tasks tasks,
      PublishedDefinitions published,
      PendingWork work,
      EndTicket endTicket,
      MoveOn moveOn,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.onceOnly = onceOnly;
    this.errors = errors;
    this.instances = instances;
    this.tasks = tasks;
    this.published = published;
    this.work = work;
    this.endTicket = endTicket;
    this.moveOn = moveOn;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome repair(Command command) {
    if (!command.actor().may(Permission.REPAIR_TICKETS)) {
      return new Forbidden(Permission.REPAIR_TICKETS);
    }
    WorkId next = new WorkId(ids.next());
    Outcome outcome = repairOnce(command, next);
    if (outcome instanceof Repaired) {
      moveOn.now(command.actor().company(), new MoveOn.Left.Repair(next));
    }
    return outcome;
  }

  private Outcome repairOnce(Command command, WorkId next) {
    CompanyId company = command.actor().company();
    try {
      return onceOnly.inCompany(
          company,
          command.key(),
          RepairingTicket::repaired,
          id -> new Repaired(new TicketErrorId(id)),
          () ->
              errors
                  .find(company, command.error())
                  .map(error -> repair(command, error, next))
                  .orElseGet(NoSuchError::new));
    } catch (LostRace _) {
      return new ComeTooLate();
    }
  }

  private Outcome repair(Command command, TicketError error, WorkId next) {
    if (command.seenVersion().filter(seen -> seen != error.version()).isPresent()) {
      return new ComeTooLate();
    }
    if (!error.isOpen()) {
      return new WrongStatus(error.status());
    }
    return switch (command.repair()) {
      case Repair.Retry _ -> again(command, error, next, sameJob(error), JsonObject.EMPTY);
      case Repair.EditData(var fields) -> editData(command, error, next, fields);
      case Repair.ChooseTransition(var to) -> choose(command, error, next, to);
      case Repair.CancelTicket _ -> cancel(command, error);
    };
  }

  private Outcome editData(Command command, TicketError error, WorkId next, JsonObject fields) {
    if (error.instance().isEmpty()) {
      return new NotApplicable(
          "Expected a workflow whose data can be edited, but it could not be made yet.");
    }
    CompanyId company = command.actor().company();
    WorkflowInstance instance =
        instances.lock(company, error.instance().get()).orElseThrow(LostRace::new);
    List<String> complaints =
        FieldCheck.complaints(
            published.workflow(company, instance.definition()).definition(), fields);
    return complaints.isEmpty()
        ? again(command, error, next, sameJob(error), fields)
        : new DataRefused(complaints);
  }

  private Outcome choose(Command command, TicketError error, WorkId next, String to) {
    CompanyId company = command.actor().company();
    Optional<Task> task = error.task().flatMap(id -> tasks.find(company, id));
    if (task.isEmpty() || error.fault().code() == Fault.Code.NOBODY_ELIGIBLE) {
      return new NotApplicable(
          "Expected an error after a completed task, but no task waits for its way on.");
    }
    boolean leadsThere =
        published
            .workflow(company, task.get().definition())
            .definition()
            .leaving(task.get().key())
            .stream()
            .anyMatch(transition -> transition.to().equals(to));
    if (!leadsThere) {
      return new NotApplicable(
          "Expected a transition from \"%s\" to \"%s\", but the workflow has none."
              .formatted(task.get().key(), to));
    }
    Work.Job job = new Work.Job.MoveOn(task.get().id(), Optional.of(to));
    return again(command, error, next, job, JsonObject.EMPTY);
  }

  private Outcome cancel(Command command, TicketError error) {
    boolean ended =
        endTicket.end(
            command.actor().company(),
            error.ticket(),
            TicketStatus.CANCELLED,
            command.actor().user(),
            command.notes());
    if (!ended) {
      throw new LostRace();
    }
    record(command, error, AuditAction.TICKET_CANCELLED, AuditFacts.NONE);
    return new Repaired(error.id());
  }

  private void record(Command command, TicketError error, AuditAction action, AuditFacts repaired) {
    audit.record(
        command.actor(),
        action,
        new AuditedThing(AuditedThing.Kind.TICKET, error.ticket().value()),
        repaired.with(Fact.ERROR, error.id().value().toString()).with(Fact.NOTES, command.notes()));
  }

  private static AuditFacts told(Repair repair) {
    return switch (repair) {
      case Repair.Retry _ -> AuditFacts.of(Fact.REPAIR, "RETRY");
      case Repair.EditData(var fields) ->
          AuditFacts.of(Fact.REPAIR, "EDIT_DATA").with(Fact.FIELDS, fields.members().keySet());
      case Repair.ChooseTransition(var to) ->
          AuditFacts.of(Fact.REPAIR, "CHOOSE_TRANSITION").with(Fact.TO, to);
      case Repair.CancelTicket _ -> AuditFacts.of(Fact.REPAIR, "CANCEL_TICKET");
    };
  }

  private Outcome again(
      Command command, TicketError error, WorkId next, Work.Job job, JsonObject fields) {
    CompanyId company = command.actor().company();
    Instant now = clock.instant();
    error.instance().ifPresent(_ -> note(command, error, fields, now));
    TicketError resolved =
        error.handled(
            TicketError.Status.RESOLVED, command.notes(), Optional.of(command.actor().user()));
    if (!errors.saveIfUnchanged(company, resolved)) {
      throw new LostRace();
    }
    record(command, error, AuditAction.TICKET_REPAIRED, told(command.repair()));
    work.add(company, Work.left(next, error.ticket(), job, now));
    return new Repaired(error.id());
  }

  private void note(Command command, TicketError error, JsonObject fields, Instant now) {
    CompanyId company = command.actor().company();
    WorkflowInstance instance =
        instances.lock(company, error.instance().orElseThrow()).orElseThrow(LostRace::new);
    Journal journal = Journal.of(company, instance, now);
    if (!fields.equals(JsonObject.EMPTY)) {
      journal.become(instance.with(instance.data().merge(fields)));
      journal.note(What.DATA_EDITED, error.task(), Optional.of(command.actor().user()), fields);
    }
    journal.note(
        What.ERROR_RESOLVED,
        error.task(),
        Optional.of(command.actor().user()),
        JsonObject.of("error", Json.of(error.id().value().toString())));
    journal.save(instances);
  }

  private static Work.Job sameJob(TicketError error) {
    if (error.task().isEmpty()) {
      return new Work.Job.Start();
    }
    return error.fault().code() == Fault.Code.NOBODY_ELIGIBLE
        ? new Work.Job.Assign(error.task().get())
        : new Work.Job.MoveOn(error.task().get(), Optional.empty());
  }

  private static Optional<UUID> repaired(Outcome outcome) {
    return outcome instanceof Repaired(var error) ? Optional.of(error.value()) : Optional.empty();
  }
}
