package io.ticketflower.testkit.ticket;

import static io.ticketflower.testkit.memory.Table.CONTACTS;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.TICKETS;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.ticket.Tickets;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.engine.InMemoryPendingWork;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table;
import io.ticketflower.testkit.memory.Table.TicketRow;
import java.util.Map;
import java.util.Optional;

/// Tickets in memory.
public final class InMemoryTickets implements Tickets {
  private final InMemoryStore store;

  public InMemoryTickets(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public long nextNumber(CompanyId company) {
    return tickets(company).values().stream()
            .mapToLong(row -> row.ticket().number())
            .max()
            .orElse(0)
        + 1;
  }

  @Override
  public void add(CompanyId company, Ticket ticket, Optional<Work> left) {
    store.demand(company, MEMBERS, ticket.submitter());
    ticket.contact().ifPresent(contact -> store.demand(company, CONTACTS, contact));
    store.demand(company, Table.definitions(DefinitionKind.TICKET), ticket.definition());
    store.demand(company, Table.definitions(DefinitionKind.WORKFLOW), ticket.workflow());
    if (tickets(company).values().stream()
        .anyMatch(row -> row.ticket().number() == ticket.number())) {
      throw new IllegalStateException(
          "Expected a free ticket number, but %d is taken.".formatted(ticket.number()));
    }
    InMemoryStore.addNew(tickets(company), ticket.id(), new TicketRow(ticket, Optional.empty()));
    left.ifPresent(work -> new InMemoryPendingWork(store).add(company, work));
  }

  @Override
  public Optional<Ticket> find(CompanyId company, TicketId id) {
    return Optional.ofNullable(tickets(company).get(id)).map(TicketRow::ticket);
  }

  private Map<TicketId, TicketRow> tickets(CompanyId company) {
    return store.of(company, TICKETS);
  }
}
