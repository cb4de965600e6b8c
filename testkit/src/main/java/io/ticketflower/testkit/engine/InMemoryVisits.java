package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.engine.Visits;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Visit;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.TaskRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where tickets have been in their workflows, in memory.
public final class InMemoryVisits implements Visits {
  private final InMemoryStore store;

  public InMemoryVisits(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public List<Row> ofTicket(CompanyId company, TicketId ticket) {
    return store.of(company, TASKS).values().stream()
        .filter(row -> row.task().ticket().equals(ticket))
        .sorted(Comparator.comparingInt(row -> row.task().number()))
        .map(this::row)
        .toList();
  }

  private Row row(TaskRow row) {
    Task task = row.task();
    return new Row(
        new Visit(
            task.id(),
            task.key(),
            task.branch(),
            task.cameFrom(),
            task.status(),
            row.movedOn(),
            task.state().worker(),
            task.companyRoles(),
            task.createdAt(),
            endedAt(task.state())),
        task.state()
            .worker()
            .map(worker ->
                requireNonNull(store.shared(USERS).get(worker)).credentials().user().name()));
  }

  private static Optional<Instant> endedAt(TaskState state) {
    return switch (state) {
      case TaskState.Completed(_, _, var at) -> Optional.of(at);
      case TaskState.Cancelled(var at) -> Optional.of(at);
      case TaskState.Open _, TaskState.InProgress _, TaskState.Pending _, TaskState.Failed _ ->
          Optional.empty();
    };
  }
}
