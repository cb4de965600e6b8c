package io.ticketflower.testkit.engine;

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
  public Optional<Task> find(CompanyId company, TaskId id) {
    return Optional.ofNullable(rows(company).get(id)).map(TaskRow::task);
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

  private Stream<Task> ofInstance(CompanyId company, InstanceId instance) {
    return rows(company).values().stream()
        .map(TaskRow::task)
        .filter(task -> task.instance().equals(instance));
  }

  private Map<TaskId, TaskRow> rows(CompanyId company) {
    return store.of(company, TASKS);
  }
}
