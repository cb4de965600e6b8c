package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.engine.Submissions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.StoredRow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;

@Singleton
final class JooqSubmissions implements Submissions {
  private static final Param<CompanyId> COMPANY = param("company", TICKETS.COMPANY_ID);
  private static final Param<TicketId> TICKET = param("ticket", TICKETS.ID);
  private static final List<Field<?>> FIELDS =
      List.of(
          TICKETS.ID,
          TICKETS.STATUS,
          TICKETS.SUBMITTER_ID,
          USERS.FIRST_NAME,
          USERS.LAST_NAME,
          USERS.EMAIL,
          TICKETS.DATA,
          TICKETS.DEFINITION_ID,
          TICKETS.WORKFLOW_ID);
  private static final TakenWork TAKEN = TakenWork.byId();
  private static final Prepared FIND = new Prepared(submission(select(FIELDS)));
  private static final Prepared LOCK =
      new Prepared(submission(select(FIELDS)).forNoKeyUpdate().of(TICKETS));
  private static final Prepared TAKE_UP =
      new Prepared(
          submission(TAKEN.first().select(FIELDS))
              .and(TAKEN.isTaken())
              .forNoKeyUpdate()
              .of(TICKETS));

  private final DSLContext db;
  private final StoredJson json;

  JooqSubmissions(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public Optional<Submission> find(CompanyId company, TicketId ticket) {
    return first(FIND, company, ticket);
  }

  @Override
  public Optional<Submission> lock(CompanyId company, TicketId ticket) {
    return first(LOCK, company, ticket);
  }

  @Override
  public Optional<Submission> takeUp(CompanyId company, WorkId work, TicketId ticket) {
    return TAKE_UP
        .with(COMPANY, company)
        .with(TakenWork.ID, work)
        .with(TICKET, ticket)
        .fetchFirst(db, this::submission);
  }

  @Override
  public boolean close(CompanyId company, TicketId ticket, TicketStatus status, Instant at) {
    return db.update(TICKETS)
            .set(TICKETS.STATUS, status)
            .set(TICKETS.CLOSED_AT, at)
            .set(TICKETS.VERSION, TICKETS.VERSION.plus(1))
            .where(TICKETS.COMPANY_ID.eq(company))
            .and(TICKETS.ID.eq(ticket))
            .and(TICKETS.STATUS.eq(TicketStatus.ACTIVE))
            .execute()
        == 1;
  }

  private Optional<Submission> first(Prepared statement, CompanyId company, TicketId ticket) {
    return statement.with(COMPANY, company).with(TICKET, ticket).fetchFirst(db, this::submission);
  }

  private static SelectConditionStep<?> submission(SelectSelectStep<?> selected) {
    return selected
        .from(TICKETS)
        .join(USERS)
        .on(USERS.ID.eq(TICKETS.SUBMITTER_ID))
        .where(TICKETS.COMPANY_ID.eq(COMPANY))
        .and(TICKETS.ID.eq(TICKET));
  }

  private Submission submission(StoredRow row) {
    return new Submission(
        row.get(TICKETS.ID),
        row.get(TICKETS.STATUS),
        row.get(TICKETS.SUBMITTER_ID),
        new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME)),
        new EmailAddress(row.get(USERS.EMAIL)),
        json.readObject(row.get(TICKETS.DATA)),
        row.get(TICKETS.DEFINITION_ID),
        row.get(TICKETS.WORKFLOW_ID));
  }
}
