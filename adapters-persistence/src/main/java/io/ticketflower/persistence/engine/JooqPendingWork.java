package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.WORK;
import static io.ticketflower.persistence.schema.Tables.WORK_SIGNAL;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.ticketflower.application.engine.PendingWork;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Every row of work has its row in `work_signal`. That table belongs to no company, and Micronaut
/// Data reads it; it is written here, in the statement that writes the work, since that saves a
/// round trip on the way of every task.
@Singleton
final class JooqPendingWork implements PendingWork {
  private final DSLContext db;

  JooqPendingWork(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(CompanyId company, Work work) {
    var added =
        name("added")
            .as(
                DSL.insertInto(WORK)
                    .set(WorkRows.row(company, work))
                    .returning(WORK.COMPANY_ID, WORK.ID, WORK.DUE));
    db.with(added)
        .insertInto(WORK_SIGNAL, WORK_SIGNAL.COMPANY_ID, WORK_SIGNAL.WORK_ID, WORK_SIGNAL.DUE)
        .select(
            select(added.field(WORK.COMPANY_ID), added.field(WORK.ID), added.field(WORK.DUE))
                .from(added))
        .execute();
  }

  @Override
  public Optional<Work> take(CompanyId company, WorkId id) {
    return delete(company, WORK.ID.eq(id));
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
                DSL.update(WORK)
                    .set(WORK.ATTEMPTS, WORK.ATTEMPTS.plus(1))
                    .set(WORK.DUE, now.plus(rest))
                    .where(WORK.COMPANY_ID.eq(company))
                    .and(WORK.ID.in(select(oldest.field(WORK.ID)).from(oldest)))
                    .returning());
    var announced =
        name("announced")
            .as(
                DSL.update(WORK_SIGNAL)
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
        .map(WorkRows::work);
  }

  @Override
  public void postpone(CompanyId company, WorkId id, int attempts, Instant due) {
    db.update(WORK)
        .set(WORK.ATTEMPTS, attempts)
        .set(WORK.DUE, due)
        .where(WORK.COMPANY_ID.eq(company))
        .and(WORK.ID.eq(id))
        .execute();
    db.update(WORK_SIGNAL)
        .set(WORK_SIGNAL.DUE, due)
        .where(WORK_SIGNAL.COMPANY_ID.eq(company))
        .and(WORK_SIGNAL.WORK_ID.eq(id))
        .execute();
  }

  @Override
  public boolean cancelStart(CompanyId company, TicketId ticket) {
    return delete(company, WORK.TICKET_ID.eq(ticket).and(WORK.JOB.eq(WorkRows.START))).isPresent();
  }

  private Optional<Work> delete(CompanyId company, Condition which) {
    var taken =
        name("taken")
            .as(
                DSL.deleteFrom(WORK)
                    .where(WORK.COMPANY_ID.eq(company))
                    .and(
                        WORK.ID.eq(
                            select(WORK.ID)
                                .from(WORK)
                                .where(WORK.COMPANY_ID.eq(company))
                                .and(which)
                                .forUpdate()
                                .skipLocked()))
                    .returning());
    var silenced =
        name("silenced")
            .as(
                DSL.deleteFrom(WORK_SIGNAL)
                    .where(WORK_SIGNAL.COMPANY_ID.eq(company))
                    .and(WORK_SIGNAL.WORK_ID.in(select(taken.field(WORK.ID)).from(taken)))
                    .returning(WORK_SIGNAL.WORK_ID));
    return db.with(taken)
        .with(silenced)
        .selectFrom(taken)
        .fetchOptionalInto(WORK)
        .map(WorkRows::work);
  }
}
