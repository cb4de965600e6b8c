package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.COMPANY_ROLES;
import static io.ticketflower.testkit.memory.Table.INSTANCES;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.TASKS;

import io.ticketflower.application.engine.Tasks;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.InstanceId;
import io.ticketflower.domain.engine.Place;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.TaskRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tasks in memory.
public final class InMemoryTasks implements Tasks {
  private final InMemoryStore store;

  public InMemoryTasks(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, List<Task> tasks) {
    for (Task task : tasks) {
      store.demand(company, INSTANCES, task.instance());
      task.cameFrom().ifPresent(from -> store.demand(company, TASKS, from));
      task.companyRoles().forEach(role -> store.demand(company, COMPANY_ROLES, role));
      demandWorker(company, task);
      if (ofInstance(company, task.instance()).anyMatch(it -> it.number() == task.number())) {
        throw new IllegalStateException(
            "Expected a free task number, but %d is taken.".formatted(task.number()));
      }
      InMemoryStore.addNew(rows(company), task.id(), new TaskRow(task, false));
    }
  }

  @Override
  public Optional<Task> find(CompanyId company, TaskId id) {
    return Optional.ofNullable(rows(company).get(id)).map(TaskRow::task);
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, Task task) {
    if (find(company, task.id()).filter(old -> old.version() == task.version() - 1).isEmpty()) {
      return false;
    }
    demandWorker(company, task);
    rows(company).computeIfPresent(task.id(), (_, row) -> new TaskRow(task, row.movedOn()));
    return true;
  }

  @Override
  public boolean release(CompanyId company, Task join) {
    return saveIfUnchanged(company, join);
  }

  @Override
  public List<Place> places(CompanyId company, InstanceId instance) {
    return rows(company).values().stream()
        .filter(row -> row.task().instance().equals(instance))
        .filter(InMemoryTasks::isAlive)
        .map(row -> row.task().place())
        .toList();
  }

  @Override
  public Map<String, Json> latestOutputs(CompanyId company, InstanceId instance) {
    Map<String, Json> outputs = new LinkedHashMap<>();
    ofInstance(company, instance)
        .sorted(Comparator.comparingInt(Task::number))
        .forEach(task -> {
          if (task.state() instanceof TaskState.Completed(_, var output, _)) {
            outputs.put(task.key(), output);
          }
        });
    return outputs;
  }

  @Override
  public boolean markMovedOn(CompanyId company, TaskId task, Instant at) {
    TaskRow row = rows(company).get(task);
    if (row == null || row.movedOn() || !(row.task().state() instanceof TaskState.Completed)) {
      return false;
    }
    rows(company).put(task, new TaskRow(row.task(), true));
    return true;
  }

  @Override
  public List<TaskId> cancelOpen(CompanyId company, InstanceId instance, Instant at) {
    List<Task> open =
        ofInstance(company, instance)
            .filter(task -> !task.status().isTerminal())
            .sorted(Comparator.comparingInt(Task::number))
            .toList();
    open.forEach(task -> rows(company).put(task.id(), new TaskRow(cancelled(task, at), false)));
    return open.stream().map(Task::id).toList();
  }

  private static boolean isAlive(TaskRow row) {
    return switch (row.task().state()) {
      case TaskState.Completed _ -> !row.movedOn();
      case TaskState.Cancelled _ -> false;
      case TaskState.Open _, TaskState.InProgress _, TaskState.Pending _, TaskState.Failed _ ->
          true;
    };
  }

  private static Task cancelled(Task task, Instant at) {
    return new Task(
        task.id(),
        task.instance(),
        task.ticket(),
        task.definition(),
        task.key(),
        task.title(),
        task.number(),
        task.branch(),
        task.cameFrom(),
        new TaskState.Cancelled(at),
        task.companyRoles(),
        task.input(),
        task.createdAt(),
        task.dueAt(),
        task.version() + 1);
  }

  private void demandWorker(CompanyId company, Task task) {
    task.state().worker().ifPresent(worker -> store.demand(company, MEMBERS, worker));
  }

  private Stream<Task> ofInstance(CompanyId company, InstanceId instance) {
    return rows(company).values().stream()
        .map(TaskRow::task)
        .filter(task -> task.instance().equals(instance));
  }

  private Map<TaskId, TaskRow> rows(CompanyId company) {
    return store.of(company, TASKS);
  }
}
