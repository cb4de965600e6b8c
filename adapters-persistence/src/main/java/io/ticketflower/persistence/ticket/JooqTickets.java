package io.ticketflower.persistence.ticket;

import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.TICKET_COUNTERS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;

import io.ticketflower.application.ticket.Tickets;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.persistence.database.Columns;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.Writes;
import io.ticketflower.persistence.engine.WorkRows;
import io.ticketflower.persistence.schema.tables.records.TicketsRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Param;

@Singleton
final class JooqTickets implements Tickets {
  private static final Param<CompanyId> COMPANY = param("company", TICKET_COUNTERS.COMPANY_ID);

  private static final Prepared NEXT_NUMBER =
      new Prepared(
          insertInto(TICKET_COUNTERS)
              .set(TICKET_COUNTERS.COMPANY_ID, COMPANY)
              .set(TICKET_COUNTERS.LAST_NUMBER, inline(1L))
              .onConflict(TICKET_COUNTERS.COMPANY_ID)
              .doUpdate()
              .set(TICKET_COUNTERS.LAST_NUMBER, TICKET_COUNTERS.LAST_NUMBER.plus(inline(1)))
              .returningResult(TICKET_COUNTERS.LAST_NUMBER));

  private final DSLContext db;
  private final StoredJson json;

  JooqTickets(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public long nextNumber(CompanyId company) {
    return NEXT_NUMBER
        .with(COMPANY, company)
        .fetch(db, row -> row.get(TICKET_COUNTERS.LAST_NUMBER))
        .getFirst();
  }

  @Override
  public void add(CompanyId company, Ticket ticket, Optional<Work> left) {
    Writes writes = new Writes().insert(TICKETS, List.of(row(company, ticket)));
    left.ifPresent(work -> WorkRows.add(writes, company, work));
    writes.execute(db);
  }

  private static Columns row(CompanyId company, Ticket ticket) {
    return Columns.of(TICKETS.COMPANY_ID, company)
        .with(TICKETS.ID, ticket.id())
        .with(TICKETS.NUMBER, ticket.number())
        .with(TICKETS.TITLE, ticket.title())
        .with(TICKETS.DEFINITION_ID, ticket.definition())
        .with(TICKETS.WORKFLOW_ID, ticket.workflow())
        .with(TICKETS.SUBMITTER_ID, ticket.submitter())
        .with(TICKETS.CONTACT_ID, ticket.contact().orElse(null))
        .with(TICKETS.DATA, StoredJson.of(ticket.data()))
        .with(TICKETS.STATUS, ticket.status())
        .with(TICKETS.SUBMITTED_AT, ticket.submittedAt())
        .with(TICKETS.VERSION, ticket.version());
  }

  @Override
  public Optional<Ticket> find(CompanyId company, TicketId id) {
    return db.selectFrom(TICKETS)
        .where(TICKETS.COMPANY_ID.eq(company))
        .and(TICKETS.ID.eq(id))
        .fetchOptional(this::ticket);
  }

  private Ticket ticket(TicketsRecord row) {
    return new Ticket(
        row.getId(),
        row.getNumber(),
        row.getTitle(),
        row.getDefinitionId(),
        row.getWorkflowId(),
        row.getSubmitterId(),
        Optional.ofNullable(row.getContactId()),
        json.readObject(row.getData()),
        row.getStatus(),
        row.getSubmittedAt(),
        row.getVersion());
  }
}
