package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.HISTORY;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;

import io.ticketflower.application.engine.History;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
final class JooqHistory implements History {
  private final DSLContext db;
  private final StoredJson json;

  JooqHistory(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public List<Row> ofTicket(CompanyId company, TicketId ticket, int afterNumber, int limit) {
    return db.select(
            HISTORY.NUMBER,
            HISTORY.WHAT,
            HISTORY.TASK_ID,
            HISTORY.BY_ID,
            HISTORY.AT,
            HISTORY.DETAILS,
            TASKS.TITLE,
            USERS.FIRST_NAME,
            USERS.LAST_NAME)
        .from(WORKFLOW_INSTANCES)
        .join(HISTORY)
        .on(HISTORY.COMPANY_ID.eq(WORKFLOW_INSTANCES.COMPANY_ID))
        .and(HISTORY.INSTANCE_ID.eq(WORKFLOW_INSTANCES.ID))
        .leftJoin(TASKS)
        .on(TASKS.COMPANY_ID.eq(HISTORY.COMPANY_ID))
        .and(TASKS.ID.eq(HISTORY.TASK_ID))
        .leftJoin(USERS)
        .on(USERS.ID.eq(HISTORY.BY_ID))
        .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
        .and(WORKFLOW_INSTANCES.TICKET_ID.eq(ticket))
        .and(HISTORY.NUMBER.gt(afterNumber))
        .orderBy(HISTORY.NUMBER)
        .limit(limit)
        .fetch(this::row);
  }

  private Row row(Record row) {
    HistoryEntry entry =
        new HistoryEntry(
            row.get(HISTORY.NUMBER),
            row.get(HISTORY.WHAT),
            Optional.ofNullable(row.get(HISTORY.TASK_ID)),
            Optional.ofNullable(row.get(HISTORY.BY_ID)),
            row.get(HISTORY.AT),
            json.readObject(row.get(HISTORY.DETAILS)));
    return new Row(
        entry,
        Optional.ofNullable(row.get(TASKS.TITLE)),
        entry.by().map(_ -> new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME))));
  }
}
