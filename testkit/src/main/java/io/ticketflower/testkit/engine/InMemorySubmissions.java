package io.ticketflower.testkit.engine;

import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.USERS;
import static java.util.Objects.requireNonNull;

import io.ticketflower.application.engine.Submissions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.User;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.TicketRow;
import java.time.Instant;
import java.util.Optional;

/// What the engine knows of tickets, in memory.
public final class InMemorySubmissions implements Submissions {
  private final InMemoryStore store;

  public InMemorySubmissions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<Submission> find(CompanyId company, TicketId ticket) {
    return Optional.ofNullable(store.of(company, TICKETS).get(ticket))
        .map(row -> submission(row.ticket()));
  }

  @Override
  public Optional<Submission> lock(CompanyId company, TicketId ticket) {
    return find(company, ticket);
  }

  @Override
  public Optional<Submission> takeUp(CompanyId company, WorkId work, TicketId ticket) {
    return new InMemoryPendingWork(store).take(company, work).flatMap(_ -> lock(company, ticket));
  }

  @Override
  public boolean close(CompanyId company, TicketId ticket, TicketStatus status, Instant at) {
    TicketRow row = store.of(company, TICKETS).get(ticket);
    if (row == null || row.ticket().status() != TicketStatus.ACTIVE) {
      return false;
    }
    store
        .of(company, TICKETS)
        .put(ticket, new TicketRow(closed(row.ticket(), status), Optional.of(at)));
    return true;
  }

  private static Ticket closed(Ticket ticket, TicketStatus status) {
    return new Ticket(
        ticket.id(),
        ticket.number(),
        ticket.title(),
        ticket.definition(),
        ticket.workflow(),
        ticket.submitter(),
        ticket.contact(),
        ticket.data(),
        status,
        ticket.submittedAt(),
        ticket.version() + 1);
  }

  private Submission submission(Ticket ticket) {
    User submitter =
        requireNonNull(store.shared(USERS).get(ticket.submitter())).credentials().user();
    return new Submission(
        ticket.id(),
        ticket.status(),
        submitter.id(),
        submitter.name(),
        submitter.email(),
        ticket.data(),
        ticket.definition(),
        ticket.workflow());
  }
}
