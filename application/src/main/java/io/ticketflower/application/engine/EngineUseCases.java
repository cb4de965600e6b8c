package io.ticketflower.application.engine;

import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.StaffChanged;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class EngineUseCases {
  private final Ports ports;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;
  private final WaitingTasks waiting;
  private final TaskWish wishes;
  private final MovingOn movingOn;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Instances instances,
      Tasks tasks,
      TaskLists taskLists,
      PendingWork work,
      CompaniesWithWork companiesWithWork,
      TicketErrors errors,
      Workers workers,
      Submissions submissions,
      PublishedDefinitions published,
      JsonSchemas schemas) {}

  public EngineUseCases(
      Ports ports, OnceOnly onceOnly, AuditTrail audit, Ids ids, InstantSource clock) {
    this.ports = ports;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
    this.waiting = new WaitingTasks(ports.workers(), ports.errors(), ports.work(), ids, clock);
    this.wishes = new TaskWish(onceOnly, ports.instances());
    this.movingOn = movingOn();
  }

  public MoveOn moveOn() {
    return movingOn;
  }

  public PickUpWork pickUpWork() {
    return new PickingUpWork(
        ports.transactions(), ports.companiesWithWork(), ports.work(), movingOn, clock);
  }

  public StaffChanged staffChanged() {
    return waiting;
  }

  public ClaimTask claimTask() {
    return takingTasks();
  }

  public BeginTask beginTask() {
    return takingTasks();
  }

  public AssignTask assignTask() {
    return takingTasks();
  }

  /// @param moveOn what happens after the commit
  public CompleteTask completeTask(MoveOn moveOn) {
    return new CompletingTask(
        wishes, ports.instances(), waiting, ports.published(), ports.schemas(), moveOn, ids, clock);
  }

  public HandleTicketError handleTicketError() {
    return new HandlingTicketError(
        ports.transactions(), ports.errors(), ports.submissions(), ports.tasks(), audit);
  }

  /// @param moveOn what happens after the commit
  public RepairTicket repairTicket(MoveOn moveOn) {
    return new RepairingTicket(
        onceOnly,
        ports.errors(),
        ports.instances(),
        ports.tasks(),
        ports.published(),
        ports.work(),
        endTicket(),
        moveOn,
        audit,
        ids,
        clock);
  }

  public EndTicket endTicket() {
    return new EndTicket(
        ports.work(), ports.instances(), ports.tasks(), ports.submissions(), ports.errors(), clock);
  }

  public ReadTasks readTasks() {
    return new ReadingTasks(
        ports.transactions(),
        ports.taskLists(),
        ports.tasks(),
        ports.submissions(),
        ports.published(),
        audit);
  }

  public ReadTicketErrors readTicketErrors() {
    return new ReadingTicketErrors(
        ports.transactions(),
        ports.errors(),
        ports.instances(),
        ports.tasks(),
        ports.published(),
        audit);
  }

  private TakingTasks takingTasks() {
    return new TakingTasks(wishes, ports.instances(), ports.workers(), waiting, audit, clock);
  }

  private MovingOn movingOn() {
    Assigning assigning = new Assigning(ports.workers(), ports.errors(), ports.work(), ids);
    FindingWorker finding =
        new FindingWorker(ports.instances(), ports.published(), assigning, waiting, clock);
    GoingForward goingForward =
        new GoingForward(
            new TaskMaking(assigning, ports.schemas(), ids),
            finding,
            assigning,
            ports.tasks(),
            ports.instances());
    return new MovingOn(
        ports.transactions(),
        ports.work(),
        ports.errors(),
        new StartingTicket(
            ports.submissions(), ports.errors(), ports.published(), goingForward, ids, clock),
        new LeavingTask(
            ports.tasks(),
            ports.instances(),
            ports.submissions(),
            ports.errors(),
            ports.published(),
            goingForward,
            ids,
            clock),
        finding,
        ids,
        clock);
  }
}
