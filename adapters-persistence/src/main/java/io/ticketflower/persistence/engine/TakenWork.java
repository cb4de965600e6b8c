package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.WORK;
import static io.ticketflower.persistence.schema.Tables.WORK_SIGNAL;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.with;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.WorkId;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.WithStep;

/// Takes work away at the beginning of a statement, with its signal: none that is done already, and
/// none that somebody else is at.
final class TakenWork {
  static final Param<CompanyId> COMPANY = param("company", WORK.COMPANY_ID);
  static final Param<WorkId> ID = param("work", WORK.ID);

  private final CommonTableExpression<? extends Record> taken;
  private final CommonTableExpression<?> silenced;

  private TakenWork(Condition which) {
    this.taken =
        name("taken")
            .as(
                deleteFrom(WORK)
                    .where(WORK.COMPANY_ID.eq(COMPANY))
                    .and(
                        WORK.ID.eq(
                            select(WORK.ID)
                                .from(WORK)
                                .where(WORK.COMPANY_ID.eq(COMPANY))
                                .and(which)
                                .forUpdate()
                                .skipLocked()))
                    .returning(WORK.fields()));
    this.silenced =
        name("silenced")
            .as(
                deleteFrom(WORK_SIGNAL)
                    .where(WORK_SIGNAL.COMPANY_ID.eq(COMPANY))
                    .and(WORK_SIGNAL.WORK_ID.in(select(taken.field(WORK.ID)).from(taken)))
                    .returning(WORK_SIGNAL.WORK_ID));
  }

  /// @param which at most one
  static TakenWork where(Condition which) {
    return new TakenWork(which);
  }

  static TakenWork byId() {
    return where(WORK.ID.eq(ID));
  }

  WithStep first() {
    return with(taken).with(silenced);
  }

  CommonTableExpression<? extends Record> table() {
    return taken;
  }

  /// Asked before anything else of the statement.
  Condition isTaken() {
    return exists(selectOne().from(taken));
  }
}
