package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.INSTANCES;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.TICKET_ERRORS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.TextSearch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Ticket errors in memory.
public final class InMemoryTicketErrors implements TicketErrors {
  private final InMemoryStore store;

  public InMemoryTicketErrors(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(CompanyId company, TicketError error) {
    store.demand(company, TICKETS, error.ticket());
    error.instance().ifPresent(instance -> store.demand(company, INSTANCES, instance));
    error.task().ifPresent(task -> store.demand(company, TASKS, task));
    InMemoryStore.addNew(errors(company), error.id(), error);
  }

  @Override
  public Optional<TicketError> find(CompanyId company, TicketErrorId id) {
    return Optional.ofNullable(errors(company).get(id));
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, TicketError error) {
    boolean unchanged =
        find(company, error.id()).filter(old -> old.version() == error.version() - 1).isPresent();
    if (unchanged) {
      errors(company).put(error.id(), error);
    }
    return unchanged;
  }

  @Override
  public List<TicketError> openOf(CompanyId company, TicketId ticket) {
    return open(company).filter(error -> error.ticket().equals(ticket)).toList();
  }

  @Override
  public List<TicketError> openWith(CompanyId company, Fault.Code code) {
    return open(company).filter(error -> error.fault().code() == code).toList();
  }

  @Override
  public Slice<Row> list(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    return Slices.sorted(
        errors(company).values().stream()
            .filter(error -> matches(filter, error))
            .map(error -> row(company, error))
            .filter(row -> filter.text().filter(it -> !speaksOf(row, it)).isEmpty()),
        order,
        page,
        row -> row.error().id().value());
  }

  @Override
  public Optional<Row> row(CompanyId company, TicketErrorId id) {
    return find(company, id).map(error -> row(company, error));
  }

  private static boolean matches(Filter filter, TicketError error) {
    return (filter.statuses().isEmpty() || filter.statuses().contains(error.status()))
        && filter.kind().filter(it -> it != error.fault().kind()).isEmpty()
        && filter.ticket().filter(it -> !it.equals(error.ticket())).isEmpty()
        && filter.code().filter(it -> it != error.fault().code()).isEmpty();
  }

  private static boolean speaksOf(Row row, String text) {
    return TextSearch.isIn(row.ticketTitle(), text)
        || TextSearch.isIn(row.error().fault().message(), text);
  }

  private Row row(CompanyId company, TicketError error) {
    Ticket ticket = requireNonNull(store.of(company, TICKETS).get(error.ticket())).ticket();
    Optional<Task> task =
        error.task().map(id -> requireNonNull(store.of(company, TASKS).get(id)).task());
    return new Row(
        error, ticket.number(), ticket.title(), task.map(Task::title), task.map(Task::key));
  }

  private Stream<TicketError> open(CompanyId company) {
    return errors(company).values().stream().filter(TicketError::isOpen);
  }

  private Map<TicketErrorId, TicketError> errors(CompanyId company) {
    return store.of(company, TICKET_ERRORS);
  }
}
