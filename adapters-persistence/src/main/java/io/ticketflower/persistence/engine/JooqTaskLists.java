package io.ticketflower.persistence.engine;

import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.database.Prepared;
import io.ticketflower.persistence.database.StoredJson;
import io.ticketflower.persistence.database.StoredRow;
import io.ticketflower.persistence.identity.RoleSets;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;

@Singleton
final class JooqTaskLists implements TaskLists {
  private static final NewestFirst<TaskId> NEWEST_FIRST =
      new NewestFirst<>(TASKS.CREATED_AT, TASKS.ID, TaskId::new);

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
  public Slice<Row> tasks(CompanyId company, Filter filter, Page page) {
    List<Row> rows =
        db.fetch(
                rowsOf(val(company, TASKS.COMPANY_ID))
                    .and(TASKS.ID.in(idsOf(company, filter, page)))
                    .orderBy(NEWEST_FIRST.order()))
            .map(row -> row(row::get));
    return Slice.of(rows, page, row -> new Position(row.createdAt(), row.id().value()));
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
                .and(belongsTo(company, ticket))
                .orderBy(TASKS.NUMBER))
        .map(row -> row(row::get));
  }

  @Override
  public List<Row> ledToBy(CompanyId company, TaskId task) {
    return LED_TO_BY.with(COMPANY, company).with(TASK, task).fetch(db, this::row);
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

  /// The page is chosen before anything is joined to it: how many tasks are free for somebody is
  /// beyond the planner.
  private static Select<Record1<TaskId>> idsOf(CompanyId company, Filter filter, Page page) {
    return select(TASKS.ID)
        .from(TASKS)
        .where(TASKS.COMPANY_ID.eq(company))
        .and(matches(company, filter))
        .and(NEWEST_FIRST.from(page))
        .orderBy(NEWEST_FIRST.order())
        .limit(NewestFirst.limit(page));
  }

  private static Condition matches(CompanyId company, Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    if (!filter.statuses().isEmpty()) {
      conditions.add(TASKS.STATUS.in(inlined(filter.statuses())));
    }
    filter.assignee().map(TASKS.WORKER_ID::eq).ifPresent(conditions::add);
    filter.ticket().map(ticket -> belongsTo(company, ticket)).ifPresent(conditions::add);
    filter.taskKey().map(TASKS.KEY::eq).ifPresent(conditions::add);
    filter.freeFor().map(FreeTasks::areFor).ifPresent(conditions::add);
    return and(conditions);
  }

  /// Written out, and not bound: only so the planner knows which of the indexes fits.
  private static List<Field<TaskStatus>> inlined(Set<TaskStatus> statuses) {
    return statuses.stream()
        .sorted()
        .<Field<TaskStatus>>map(status -> inline(status, TASKS.STATUS))
        .toList();
  }

  /// By way of the instance, whose tasks have an index.
  private static Condition belongsTo(CompanyId company, TicketId ticket) {
    return TASKS.INSTANCE_ID.eq(
        select(WORKFLOW_INSTANCES.ID)
            .from(WORKFLOW_INSTANCES)
            .where(WORKFLOW_INSTANCES.COMPANY_ID.eq(company))
            .and(WORKFLOW_INSTANCES.TICKET_ID.eq(ticket)));
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
