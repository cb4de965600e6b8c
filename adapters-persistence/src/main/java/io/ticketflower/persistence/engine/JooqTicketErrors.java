package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.TICKET_ERRORS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.inline;

import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.persistence.database.Keyset;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.database.SortColumn;
import io.ticketflower.persistence.schema.tables.records.TicketErrorsRecord;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

@Singleton
final class JooqTicketErrors implements TicketErrors {
  private final DSLContext db;

  JooqTicketErrors(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(CompanyId company, TicketError error) {
    db.insertInto(TICKET_ERRORS)
        .set(TICKET_ERRORS.COMPANY_ID, company)
        .set(TICKET_ERRORS.ID, error.id())
        .set(TICKET_ERRORS.TICKET_ID, error.ticket())
        .set(TICKET_ERRORS.INSTANCE_ID, error.instance().orElse(null))
        .set(TICKET_ERRORS.TASK_ID, error.task().orElse(null))
        .set(TICKET_ERRORS.KIND, error.fault().kind())
        .set(TICKET_ERRORS.CODE, error.fault().code())
        .set(TICKET_ERRORS.MESSAGE, error.fault().message())
        .set(TICKET_ERRORS.DETAIL, error.fault().detail())
        .set(TICKET_ERRORS.FINGERPRINT, error.fault().fingerprint())
        .set(TICKET_ERRORS.STATUS, error.status())
        .set(TICKET_ERRORS.NOTES, error.notes())
        .set(TICKET_ERRORS.RAISED_AT, error.raisedAt())
        .set(TICKET_ERRORS.HANDLED_BY, error.handledBy().orElse(null))
        .set(TICKET_ERRORS.VERSION, error.version())
        .execute();
  }

  @Override
  public Optional<TicketError> find(CompanyId company, TicketErrorId id) {
    return db.selectFrom(TICKET_ERRORS)
        .where(TICKET_ERRORS.COMPANY_ID.eq(company))
        .and(TICKET_ERRORS.ID.eq(id))
        .fetchOptional(JooqTicketErrors::error);
  }

  @Override
  public boolean saveIfUnchanged(CompanyId company, TicketError error) {
    return db.update(TICKET_ERRORS)
            .set(TICKET_ERRORS.STATUS, error.status())
            .set(TICKET_ERRORS.NOTES, error.notes())
            .set(TICKET_ERRORS.HANDLED_BY, error.handledBy().orElse(null))
            .set(TICKET_ERRORS.VERSION, error.version())
            .where(TICKET_ERRORS.COMPANY_ID.eq(company))
            .and(TICKET_ERRORS.ID.eq(error.id()))
            .and(TICKET_ERRORS.VERSION.eq(error.version() - 1))
            .execute()
        == 1;
  }

  @Override
  public List<TicketError> openOf(CompanyId company, TicketId ticket) {
    return open(company, TICKET_ERRORS.TICKET_ID.eq(ticket));
  }

  @Override
  public List<TicketError> openWith(CompanyId company, Fault.Code code) {
    return open(company, TICKET_ERRORS.CODE.eq(code));
  }

  @Override
  public Slice<Row> list(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    Keyset<?, TicketErrorId> keyset =
        column(order.by()).keyset(order, TICKET_ERRORS.ID, TicketErrorId::new);
    List<Row> rows =
        rowsOf(company)
            .and(matches(filter))
            .and(keyset.from(page))
            .orderBy(keyset.order())
            .limit(NewestFirst.limit(page))
            .fetch(JooqTicketErrors::row);
    return Slice.of(rows, page, row -> new Position(order.by().key(row), row.error().id().value()));
  }

  @Override
  public Optional<Row> row(CompanyId company, TicketErrorId id) {
    return rowsOf(company).and(TICKET_ERRORS.ID.eq(id)).fetchOptional(JooqTicketErrors::row);
  }

  private List<TicketError> open(CompanyId company, Condition which) {
    return db.selectFrom(TICKET_ERRORS)
        .where(TICKET_ERRORS.COMPANY_ID.eq(company))
        .and(which)
        .and(TICKET_ERRORS.STATUS.ne(inline(TicketError.Status.RESOLVED, TICKET_ERRORS.STATUS)))
        .orderBy(TICKET_ERRORS.RAISED_AT, TICKET_ERRORS.ID)
        .fetch(JooqTicketErrors::error);
  }

  private SelectConditionStep<?> rowsOf(CompanyId company) {
    return db.select(TICKET_ERRORS.fields())
        .select(TICKETS.NUMBER, TICKETS.TITLE, TASKS.TITLE, TASKS.KEY)
        .from(TICKET_ERRORS)
        .join(TICKETS)
        .on(TICKETS.COMPANY_ID.eq(TICKET_ERRORS.COMPANY_ID))
        .and(TICKETS.ID.eq(TICKET_ERRORS.TICKET_ID))
        .leftJoin(TASKS)
        .on(TASKS.COMPANY_ID.eq(TICKET_ERRORS.COMPANY_ID))
        .and(TASKS.ID.eq(TICKET_ERRORS.TASK_ID))
        .where(TICKET_ERRORS.COMPANY_ID.eq(company));
  }

  private static SortColumn<?> column(Sort sort) {
    return switch (sort) {
      case RAISED_AT -> SortColumn.time(TICKET_ERRORS.RAISED_AT);
      case STATUS -> SortColumn.word(TICKET_ERRORS.STATUS);
      case KIND -> SortColumn.word(TICKET_ERRORS.KIND);
    };
  }

  private static Condition matches(Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    if (!filter.statuses().isEmpty()) {
      conditions.add(TICKET_ERRORS.STATUS.in(filter.statuses()));
    }
    filter.kind().map(TICKET_ERRORS.KIND::eq).ifPresent(conditions::add);
    filter.ticket().map(TICKET_ERRORS.TICKET_ID::eq).ifPresent(conditions::add);
    filter.code().map(TICKET_ERRORS.CODE::eq).ifPresent(conditions::add);
    filter
        .text()
        .map(text ->
            TICKETS
                .TITLE
                .containsIgnoreCase(text)
                .or(TICKET_ERRORS.MESSAGE.containsIgnoreCase(text)))
        .ifPresent(conditions::add);
    return and(conditions);
  }

  private static Row row(Record row) {
    return new Row(
        error(row.into(TICKET_ERRORS)),
        row.get(TICKETS.NUMBER),
        row.get(TICKETS.TITLE),
        Optional.ofNullable(row.get(TASKS.TITLE)),
        Optional.ofNullable(row.get(TASKS.KEY)));
  }

  private static TicketError error(TicketErrorsRecord row) {
    return new TicketError(
        row.getId(),
        row.getTicketId(),
        Optional.ofNullable(row.getInstanceId()),
        Optional.ofNullable(row.getTaskId()),
        new Fault(row.getKind(), row.getCode(), row.getMessage(), row.getDetail()),
        row.getStatus(),
        row.getNotes(),
        row.getRaisedAt(),
        Optional.ofNullable(row.getHandledBy()),
        row.getVersion());
  }
}
