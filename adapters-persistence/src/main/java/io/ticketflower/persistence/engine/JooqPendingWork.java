package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.WORK;
import static io.ticketflower.persistence.schema.Tables.WORK_SIGNAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.update;

import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.Writes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Param;

/// Every row of work has its row in `work_signal`, written in the same statement.
@Singleton
final class JooqPendingWork implements PendingWork {
  private static final Param<TicketId> TICKET = param("ticket", WORK.TICKET_ID);
  private static final Prepared TAKE = read(TakenWork.byId());
  private static final Prepared CANCEL_START =
      read(TakenWork.where(WORK.TICKET_ID.eq(TICKET).and(WORK.JOB.eq(inline(WorkRows.START)))));

  private final DSLContext db;

  JooqPendingWork(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(CompanyId company, Work work) {
    WorkRows.add(new Writes(), company, work).execute(db);
  }

  @Override
  public Optional<Work> take(CompanyId company, WorkId id) {
    return TAKE.with(TakenWork.COMPANY, company)
        .with(TakenWork.ID, id)
        .fetchFirst(db, WorkRows::work);
  }

  @Override
  public List<Work> pickDue(CompanyId company, Instant now, Duration rest, int limit) {
    var oldest =
        name("oldest")
            .asMaterialized(
                select(WORK.ID, WORK.DUE)
                    .from(WORK)
                    .where(WORK.COMPANY_ID.eq(company))
                    .and(WORK.DUE.le(now))
                    .orderBy(WORK.DUE, WORK.ID)
                    .limit(limit)
                    .forUpdate()
                    .skipLocked());
    var picked =
        name("picked")
            .as(
                update(WORK)
                    .set(WORK.ATTEMPTS, WORK.ATTEMPTS.plus(1))
                    .set(WORK.DUE, now.plus(rest))
                    .where(WORK.COMPANY_ID.eq(company))
                    .and(WORK.ID.in(select(oldest.field(WORK.ID)).from(oldest)))
                    .returning());
    var announced =
        name("announced")
            .as(
                update(WORK_SIGNAL)
                    .set(WORK_SIGNAL.DUE, now.plus(rest))
                    .where(WORK_SIGNAL.COMPANY_ID.eq(company))
                    .and(WORK_SIGNAL.WORK_ID.in(select(oldest.field(WORK.ID)).from(oldest)))
                    .returning(WORK_SIGNAL.WORK_ID));
    return db.with(oldest)
        .with(picked)
        .with(announced)
        .select(picked.fields())
        .from(picked)
        .join(oldest)
        .using(WORK.ID)
        .orderBy(oldest.field(WORK.DUE), oldest.field(WORK.ID))
        .fetchInto(WORK)
        .map(row -> WorkRows.work(row::get));
  }

  @Override
  public boolean isToBeAssigned(CompanyId company, TaskId task, Instant due) {
    return db.fetchExists(
        selectOne()
            .from(WORK)
            .where(WORK.COMPANY_ID.eq(company))
            .and(WORK.DUE.eq(due))
            .and(WORK.JOB.eq(WorkRows.ASSIGN))
            .and(WORK.TASK_ID.eq(task)));
  }

  @Override
  public boolean cancelStart(CompanyId company, TicketId ticket) {
    return CANCEL_START
        .with(TakenWork.COMPANY, company)
        .with(TICKET, ticket)
        .fetchFirst(db, WorkRows::work)
        .isPresent();
  }

  private static Prepared read(TakenWork taken) {
    return new Prepared(taken.first().select(taken.table().fields()).from(taken.table()));
  }
}
