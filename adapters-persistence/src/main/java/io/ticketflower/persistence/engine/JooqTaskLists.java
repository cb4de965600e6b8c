package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.Keyset;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.SortColumn;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.StoredRow;
import io.ticketflower.persistence.identity.RoleSets;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SelectConditionStep;
import org.jooq.Table;

@Singleton
final class JooqTaskLists implements TaskLists {
  /// Whatever else has ended was not completed.
  private static final Field<Instant> COMPLETED_AT =
      when(TASKS.STATUS.eq(inline(TaskStatus.COMPLETED, TASKS.STATUS)), TASKS.ENDED_AT);

  private static final Field<Long> TICKET_NUMBER = TICKETS.NUMBER.as("ticket_number");
  private static final Field<String> TICKET_TITLE = TICKETS.TITLE.as("ticket_title");
  private static final Param<CompanyId> COMPANY = param("company", TASKS.COMPANY_ID);
  private static final Param<TaskId> TASK = param("task", TASKS.ID);
  private static final Prepared LED_TO_BY = ledToBy();

  private final DSLContext db;
  private final StoredJson json;

  JooqTaskLists(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public Slice<Row> tasks(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    Keyset<?, TaskId> keyset = column(order.by()).keyset(order, TASKS.ID, TaskId::new);
    List<Row> rows =
        db.fetch(
                rowsOf(val(company, TASKS.COMPANY_ID))
                    .and(
                        TASKS.ID.in(
                            select(TASKS.ID)
                                .from(neededFor(order.by()))
                                .where(TASKS.COMPANY_ID.eq(company))
                                .and(TaskFilters.matches(company, filter))
                                .and(keyset.from(page))
                                .orderBy(keyset.order())
                                .limit(NewestFirst.limit(page))))
                    .orderBy(keyset.order()))
            .map(row -> row(row::get));
    return Slice.of(rows, page, row -> new Position(order.by().key(row), row.id().value()));
  }

  @Override
  public Optional<Row> task(CompanyId company, TaskId id) {
    return db.fetchOptional(rowsOf(val(company, TASKS.COMPANY_ID)).and(TASKS.ID.eq(id)))
        .map(row -> row(row::get));
  }

  @Override
  public List<Row> ofTicket(CompanyId company, TicketId ticket) {
    return db.fetch(
            rowsOf(val(company, TASKS.COMPANY_ID))
                .and(TaskFilters.belongsTo(company, ticket))
                .orderBy(TASKS.NUMBER))
        .map(row -> row(row::get));
  }

  @Override
  public List<Row> ledToBy(CompanyId company, TaskId task) {
    return LED_TO_BY.with(COMPANY, company).with(TASK, task).fetch(db, this::row);
  }

  @Override
  public List<OpenStep> openSteps(CompanyId company, Set<TicketId> tickets) {
    return OpenSteps.of(db, company, tickets);
  }

  private static Prepared ledToBy() {
    var before = TASKS.as("before");
    return new Prepared(
        rowsOf(COMPANY)
            .and(
                TASKS.INSTANCE_ID.eq(
                    select(before.INSTANCE_ID)
                        .from(before)
                        .where(before.COMPANY_ID.eq(COMPANY))
                        .and(before.ID.eq(TASK))))
            .and(TASKS.CAME_FROM_ID.eq(TASK))
            .orderBy(TASKS.NUMBER));
  }

  private static SelectConditionStep<?> rowsOf(Field<CompanyId> company) {
    return select(
            TASKS.ID,
            TASKS.TICKET_ID,
            TICKET_NUMBER,
            TICKET_TITLE,
            TASKS.KEY,
            TASKS.TITLE,
            TASKS.NUMBER,
            TASKS.STATUS,
            TASKS.WORKER_ID,
            USERS.FIRST_NAME,
            USERS.LAST_NAME,
            TASKS.COMPANY_ROLES,
            TASKS.INPUT,
            TASKS.OUTPUT,
            TASKS.CREATED_AT,
            TASKS.DUE_AT,
            TASKS.ENDED_AT,
            TASKS.VERSION)
        .from(TASKS)
        .join(TICKETS)
        .on(TICKETS.COMPANY_ID.eq(TASKS.COMPANY_ID))
        .and(TICKETS.ID.eq(TASKS.TICKET_ID))
        .leftJoin(USERS)
        .on(USERS.ID.eq(TASKS.WORKER_ID))
        .where(TASKS.COMPANY_ID.eq(company));
  }

  private static SortColumn<?> column(Sort sort) {
    return switch (sort) {
      case CREATED_AT -> SortColumn.time(TASKS.CREATED_AT);
      case DUE_AT -> SortColumn.timeIfAny(TASKS.DUE_AT);
      case TITLE -> SortColumn.text(TASKS.TITLE);
      case STATUS -> SortColumn.word(TASKS.STATUS);
      case COMPLETED_AT -> SortColumn.timeIfAny(COMPLETED_AT);
      case TICKET_NUMBER -> SortColumn.count(TICKETS.NUMBER);
    };
  }

  /// The page is chosen before anything is joined to it that does not decide the order: how many
  /// tasks are free for somebody is beyond the planner.
  private static Table<?> neededFor(Sort sort) {
    return sort == Sort.TICKET_NUMBER
        ? TASKS
            .join(TICKETS)
            .on(TICKETS.COMPANY_ID.eq(TASKS.COMPANY_ID))
            .and(TICKETS.ID.eq(TASKS.TICKET_ID))
        : TASKS;
  }

  private Row row(StoredRow row) {
    TaskStatus status = row.get(TASKS.STATUS);
    return new Row(
        row.get(TASKS.ID),
        row.get(TASKS.TICKET_ID),
        row.get(TICKET_NUMBER),
        row.get(TICKET_TITLE),
        row.get(TASKS.KEY),
        row.get(TASKS.TITLE),
        row.get(TASKS.NUMBER),
        status,
        Optional.ofNullable(row.get(TASKS.WORKER_ID)),
        Optional.ofNullable(row.get(USERS.FIRST_NAME))
            .map(first -> new PersonName(first, row.get(USERS.LAST_NAME))),
        RoleSets.companyRoles(row.get(TASKS.COMPANY_ROLES)),
        json.read(row.get(TASKS.INPUT)),
        json.readIfPresent(row.get(TASKS.OUTPUT)),
        row.get(TASKS.CREATED_AT),
        Optional.ofNullable(row.get(TASKS.DUE_AT)),
        Optional.ofNullable(row.get(TASKS.ENDED_AT)).filter(_ -> status == TaskStatus.COMPLETED),
        row.get(TASKS.VERSION));
  }
}
