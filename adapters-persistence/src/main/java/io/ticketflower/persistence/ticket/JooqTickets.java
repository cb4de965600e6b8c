package io.ticketflower.persistence.ticket;

import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.TICKET_COUNTERS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;

import io.ticketflower.application.ticket.Tickets;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.schema.tables.records.TicketsRecord;
import jakarta.inject.Singleton;
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
  public void add(CompanyId company, Ticket ticket) {
    db.insertInto(TICKETS)
        .set(TICKETS.COMPANY_ID, company)
        .set(TICKETS.ID, ticket.id())
        .set(TICKETS.NUMBER, ticket.number())
        .set(TICKETS.TITLE, ticket.title())
        .set(TICKETS.DEFINITION_ID, ticket.definition())
        .set(TICKETS.WORKFLOW_ID, ticket.workflow())
        .set(TICKETS.SUBMITTER_ID, ticket.submitter())
        .set(TICKETS.CONTACT_ID, ticket.contact().orElse(null))
        .set(TICKETS.DATA, StoredJson.of(ticket.data()))
        .set(TICKETS.STATUS, ticket.status())
        .set(TICKETS.SUBMITTED_AT, ticket.submittedAt())
        .set(TICKETS.VERSION, ticket.version())
        .execute();
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
