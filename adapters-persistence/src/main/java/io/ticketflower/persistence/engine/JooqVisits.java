package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.USERS;

import io.ticketflower.application.engine.Visits;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Visit;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.identity.RoleSets;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

@Singleton
final class JooqVisits implements Visits {
  private final DSLContext db;

  JooqVisits(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Row> ofTicket(CompanyId company, TicketId ticket) {
    return db.select(
            TASKS.ID,
            TASKS.KEY,
            TASKS.BRANCH,
            TASKS.CAME_FROM_ID,
            TASKS.STATUS,
            TASKS.MOVED_ON_AT,
            TASKS.WORKER_ID,
            USERS.FIRST_NAME,
            USERS.LAST_NAME,
            TASKS.COMPANY_ROLES,
            TASKS.CREATED_AT,
            TASKS.ENDED_AT)
        .from(TASKS)
        .leftJoin(USERS)
        .on(USERS.ID.eq(TASKS.WORKER_ID))
        .where(TASKS.COMPANY_ID.eq(company))
        .and(TaskFilters.belongsTo(company, ticket))
        .orderBy(TASKS.NUMBER)
        .fetch(JooqVisits::row);
  }

  private static Row row(Record row) {
    return new Row(
        new Visit(
            row.get(TASKS.ID),
            row.get(TASKS.KEY),
            row.get(TASKS.BRANCH),
            Optional.ofNullable(row.get(TASKS.CAME_FROM_ID)),
            row.get(TASKS.STATUS),
            row.get(TASKS.MOVED_ON_AT) != null,
            Optional.ofNullable(row.get(TASKS.WORKER_ID)),
            RoleSets.companyRoles(row.get(TASKS.COMPANY_ROLES)),
            row.get(TASKS.CREATED_AT),
            Optional.ofNullable(row.get(TASKS.ENDED_AT))),
        Optional.ofNullable(row.get(USERS.FIRST_NAME))
            .map(first -> new PersonName(first, row.get(USERS.LAST_NAME))));
  }
}
