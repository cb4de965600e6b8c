package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.HISTORY;
import static io.ticketflower.testkit.memory.Table.INSTANCES;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.TICKET_ERRORS;
import static java.util.stream.Collectors.toSet;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.engine.Instances;
import io.ticketflower.application.engine.Step;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table;
import io.ticketflower.testkit.memory.Table.HistoryKey;
import io.ticketflower.testkit.memory.Table.TaskRow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Running workflows in memory. There is nothing to lock, since transactions run one after the
/// other.
public final class InMemoryInstances implements Instances {
  private final InMemoryStore store;

  public InMemoryInstances(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<WorkflowInstance> lock(CompanyId company, InstanceId id) {
    return Optional.ofNullable(instances(company).get(id));
  }

  @Override
  public Optional<WorkflowInstance> lockOfTicket(CompanyId company, TicketId ticket) {
    return instances(company).values().stream()
        .filter(instance -> instance.ticket().equals(ticket))
        .findAny();
  }

  @Override
  public Optional<LockedTask> lockOfTask(CompanyId company, TaskId task) {
    return Optional.ofNullable(tasks(company).get(task))
        .map(row ->
            new LockedTask(
                lock(company, row.task().instance()).orElseThrow(),
                row.task(),
                row.movedOn(),
                isReported(company, task)));
  }

  @Override
  public Optional<LockedTask> takeUp(CompanyId company, WorkId work, TaskId task) {
    return new InMemoryPendingWork(store)
        .take(company, work)
        .flatMap(_ -> lockOfTask(company, task));
  }

  @Override
  public Set<TaskId> save(CompanyId company, Step step) {
    step.takes().ifPresent(work -> take(company, work, step));
    if (step.begins()) {
      begin(company, step.instance());
    }
    store.demand(company, INSTANCES, step.instance().id());
    instances(company).put(step.instance().id(), step.instance());
    step.newTasks().forEach(task -> make(company, task));
    step.changedTasks().forEach(task -> change(company, task));
    step.releasedTasks().forEach(join -> change(company, join));
    step.movedOn().ifPresent(task -> moveOn(company, task));
    step.entries().forEach(entry -> note(company, step.instance().id(), entry));
    step.ends().ifPresent(status -> end(company, step, status));
    step.left().ifPresent(work -> new InMemoryPendingWork(store).add(company, work));
    InMemoryWorkers workers = new InMemoryWorkers(store);
    return step.toBeClaimed().stream()
        .filter(task -> !workers.hasEligible(company, task.companyRoles()))
        .map(Task::id)
        .collect(toSet());
  }

  private void take(CompanyId company, WorkId work, Step step) {
    boolean isThere = new InMemoryPendingWork(store).take(company, work).isPresent();
    boolean isAsRead =
        lock(company, step.instance().id())
            .filter(instance -> instance.lastHistory() == step.lastHistoryBefore())
            .isPresent();
    if (!isThere || !isAsRead) {
      throw new LostRace();
    }
  }

  private boolean isReported(CompanyId company, TaskId task) {
    return store.of(company, TICKET_ERRORS).values().stream()
        .anyMatch(error ->
            error.isOpen()
                && error.fault().code() == Fault.Code.NOBODY_ELIGIBLE
                && error.task().equals(Optional.of(task)));
  }

  private void begin(CompanyId company, WorkflowInstance instance) {
    store.demand(company, TICKETS, instance.ticket());
    store.demand(company, Table.definitions(DefinitionKind.WORKFLOW), instance.definition());
    if (lockOfTicket(company, instance.ticket()).isPresent()) {
      throw new IllegalStateException(
          "Expected a ticket without an instance, but %s has one.".formatted(instance.ticket()));
    }
    InMemoryStore.addNew(instances(company), instance.id(), instance);
  }

  private void make(CompanyId company, Task task) {
    store.demand(company, INSTANCES, task.instance());
    task.cameFrom().ifPresent(from -> store.demand(company, TASKS, from));
    task.companyRoles().forEach(role -> store.demand(company, Table.COMPANY_ROLES, role));
    demandWorker(company, task);
    if (tasks(company).values().stream()
        .map(TaskRow::task)
        .anyMatch(it -> it.instance().equals(task.instance()) && it.number() == task.number())) {
      throw new IllegalStateException(
          "Expected a free task number, but %d is taken.".formatted(task.number()));
    }
    InMemoryStore.addNew(tasks(company), task.id(), new TaskRow(task, false));
  }

  private void change(CompanyId company, Task task) {
    TaskRow row = tasks(company).get(task.id());
    if (row == null || row.task().version() != task.version() - 1) {
      throw new LostRace();
    }
    demandWorker(company, task);
    tasks(company).put(task.id(), new TaskRow(task, row.movedOn()));
  }

  private void moveOn(CompanyId company, TaskId task) {
    TaskRow row = tasks(company).get(task);
    if (row == null || row.movedOn() || !(row.task().state() instanceof TaskState.Completed)) {
      throw new LostRace();
    }
    tasks(company).put(task, new TaskRow(row.task(), true));
  }

  private void end(CompanyId company, Step step, TicketStatus status) {
    if (!new InMemorySubmissions(store)
        .close(company, step.instance().ticket(), status, step.at())) {
      throw new LostRace();
    }
  }

  private void note(CompanyId company, InstanceId instance, HistoryEntry entry) {
    entry.task().ifPresent(task -> store.demand(company, TASKS, task));
    InMemoryStore.addNew(
        store.of(company, HISTORY), new HistoryKey(instance, entry.number()), entry);
  }

  private void demandWorker(CompanyId company, Task task) {
    task.state().worker().ifPresent(worker -> store.demand(company, Table.MEMBERS, worker));
  }

  private Map<InstanceId, WorkflowInstance> instances(CompanyId company) {
    return store.of(company, INSTANCES);
  }

  private Map<TaskId, TaskRow> tasks(CompanyId company) {
    return store.of(company, TASKS);
  }
}
