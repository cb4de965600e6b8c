package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.Table.TaskRow;
import io.ticketflower.testkit.memory.TextSearch;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tasks as people read them, in memory.
public final class InMemoryTaskLists implements TaskLists {
  private final InMemoryStore store;

  public InMemoryTaskLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Row> tasks(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    return Slices.sorted(
        all(company)
            .filter(task -> matches(filter, task))
            .map(task -> row(company, task))
            .filter(row -> filter.text().filter(it -> !speaksOf(row, it)).isEmpty()),
        order,
        page,
        row -> row.id().value());
  }

  @Override
  public Optional<Row> task(CompanyId company, TaskId id) {
    return all(company)
        .filter(task -> task.id().equals(id))
        .findAny()
        .map(task -> row(company, task));
  }

  @Override
  public List<Row> ofTicket(CompanyId company, TicketId ticket) {
    return inOrder(company, all(company).filter(task -> task.ticket().equals(ticket)));
  }

  @Override
  public List<Row> ledToBy(CompanyId company, TaskId id) {
    return inOrder(company, all(company).filter(task -> task.cameFrom().equals(Optional.of(id))));
  }

  @Override
  public List<OpenStep> openSteps(CompanyId company, Set<TicketId> tickets) {
    return tickets.stream()
        .flatMap(ticket ->
            ofTicket(company, ticket).stream()
                .filter(row -> row.status().isWorkable())
                .limit(OpenStep.MOST))
        .map(row ->
            new OpenStep(
                row.ticket(), row.id(), row.key(), row.title(), row.assignee(), row.assigneeName()))
        .toList();
  }

  private static boolean matches(Filter filter, Task task) {
    return (filter.statuses().isEmpty() || filter.statuses().contains(task.status()))
        && filter.assignee().filter(it -> !task.state().worker().equals(Optional.of(it))).isEmpty()
        && filter.ticket().filter(it -> !it.equals(task.ticket())).isEmpty()
        && filter.taskKey().filter(it -> !it.equals(task.key())).isEmpty()
        && filter.freeFor().filter(roles -> !isFreeFor(task, roles)).isEmpty()
        && filter.overdueAt().filter(now -> !isOverdue(task, now)).isEmpty()
        && (!filter.isUnassigned() || isFree(task));
  }

  private static boolean isOverdue(Task task, Instant now) {
    return task.status().isWorkable() && task.dueAt().filter(now::isAfter).isPresent();
  }

  private static boolean isFree(Task task) {
    return task.state().equals(new TaskState.Open(Optional.empty()));
  }

  private static boolean speaksOf(Row row, String text) {
    return TextSearch.isIn(row.title(), text) || TextSearch.isIn(row.ticketTitle(), text);
  }

  private static boolean isFreeFor(Task task, Set<CompanyRoleId> roles) {
    return isFree(task)
        && (task.companyRoles().isEmpty() || !Collections.disjoint(task.companyRoles(), roles));
  }

  private List<Row> inOrder(CompanyId company, Stream<Task> tasks) {
    return tasks
        .sorted(Comparator.comparingInt(Task::number))
        .map(task -> row(company, task))
        .toList();
  }

  private Row row(CompanyId company, Task task) {
    Ticket ticket = requireNonNull(store.of(company, TICKETS).get(task.ticket())).ticket();
    Optional<TaskState.Completed> completion =
        task.state() instanceof TaskState.Completed completed
            ? Optional.of(completed)
            : Optional.empty();
    return new Row(
        task.id(),
        ticket.id(),
        ticket.number(),
        ticket.title(),
        task.key(),
        task.title(),
        task.number(),
        task.status(),
        task.state().worker(),
        task.state()
            .worker()
            .map(worker ->
                requireNonNull(store.shared(USERS).get(worker)).credentials().user().name()),
        task.companyRoles(),
        task.input(),
        completion.map(TaskState.Completed::output),
        task.createdAt(),
        task.dueAt(),
        completion.map(TaskState.Completed::at),
        task.version());
  }

  private Stream<Task> all(CompanyId company) {
    return store.of(company, TASKS).values().stream().map(TaskRow::task);
  }
}
