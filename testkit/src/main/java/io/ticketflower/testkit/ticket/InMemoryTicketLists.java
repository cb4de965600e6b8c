package io.ticketflower.testkit.ticket;

import static io.ticketflower.testkit.memory.Table.CONTACTS;
import static io.ticketflower.testkit.memory.Table.INSTANCES;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.TICKET_ERRORS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.StoredDefinition;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowInstance;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import io.ticketflower.testkit.memory.Table;
import io.ticketflower.testkit.memory.Table.TicketRow;
import io.ticketflower.testkit.memory.TextSearch;
import java.util.Optional;

/// Tickets as people read them, in memory.
public final class InMemoryTicketLists implements TicketLists {
  private final InMemoryStore store;

  public InMemoryTicketLists(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Slice<Row> tickets(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    return Slices.sorted(
        store.of(company, TICKETS).values().stream()
            .map(ticket -> row(company, ticket))
            .filter(row -> matches(filter, row)),
        order,
        page,
        row -> row.id().value());
  }

  @Override
  public Optional<Row> ticket(CompanyId company, TicketId id) {
    return Optional.ofNullable(store.of(company, TICKETS).get(id))
        .map(ticket -> row(company, ticket));
  }

  private static boolean matches(Filter filter, Row row) {
    return (filter.statuses().isEmpty() || filter.statuses().contains(row.status()))
        && filter.submitter().filter(it -> !it.equals(row.submitter())).isEmpty()
        && filter.type().filter(it -> !it.equals(row.type())).isEmpty()
        && filter.number().filter(it -> it != row.number()).isEmpty()
        && (filter.contact().isEmpty() || filter.contact().equals(row.contact()))
        && filter.text().filter(it -> !speaksOf(filter, row, it)).isEmpty()
        && filter.from().filter(row.submittedAt()::isBefore).isEmpty()
        && filter.to().filter(it -> !row.submittedAt().isBefore(it)).isEmpty()
        && (!filter.hasErrors() || row.openErrors() > 0);
  }

  private static boolean speaksOf(Filter filter, Row row, String text) {
    return TextSearch.isIn(row.title(), text)
        || filter.numberInText().equals(Optional.of(row.number()));
  }

  private Row row(CompanyId company, TicketRow row) {
    Ticket ticket = row.ticket();
    StoredDefinition type =
        requireNonNull(
            store.of(company, Table.definitions(DefinitionKind.TICKET)).get(ticket.definition()));
    Optional<WorkflowInstance> instance =
        store.of(company, INSTANCES).values().stream()
            .filter(it -> it.ticket().equals(ticket.id()))
            .findAny();
    return new Row(
        ticket.id(),
        ticket.number(),
        ticket.title(),
        type.key(),
        type.number(),
        type.id(),
        ticket.workflow(),
        ticket.submitter(),
        requireNonNull(store.shared(USERS).get(ticket.submitter())).credentials().user().name(),
        ticket.contact(),
        ticket
            .contact()
            .map(contact ->
                requireNonNull(store.of(company, CONTACTS).get(contact)).details().name()),
        ticket.status(),
        instance.map(WorkflowInstance::status).orElse(WorkflowStatus.NOT_STARTED),
        ticket.data(),
        instance.map(WorkflowInstance::data).orElse(JsonObject.EMPTY),
        openTasks(company, ticket.id()),
        openErrors(company, ticket.id()),
        ticket.submittedAt(),
        row.closedAt(),
        ticket.version());
  }

  private int openTasks(CompanyId company, TicketId ticket) {
    return (int)
        store.of(company, TASKS).values().stream()
            .filter(row -> row.task().ticket().equals(ticket))
            .filter(row -> row.task().status().isWorkable())
            .count();
  }

  private int openErrors(CompanyId company, TicketId ticket) {
    return (int)
        store.of(company, TICKET_ERRORS).values().stream()
            .filter(error -> error.ticket().equals(ticket) && error.isOpen())
            .count();
  }
}
