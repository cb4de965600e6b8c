package io.ticketflower.persistence.ticket;

import static io.ticketflower.persistence.schema.Tables.CONTACTS;
import static io.ticketflower.persistence.schema.Tables.DEFINITIONS;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.TICKET_ERRORS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static io.ticketflower.persistence.schema.Tables.WORKFLOW_INSTANCES;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.persistence.database.Keyset;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.database.OpenTasks;
import io.ticketflower.persistence.database.SortColumn;
import io.ticketflower.persistence.database.StoredJson;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;

@Singleton
final class JooqTicketLists implements TicketLists {
  /// Counted among the tasks of the instance, and not among the open ones of the company: see the
  /// indexes of `tasks`.
  private static final Field<Integer> OPEN_TASKS =
      field(
          select(count().filterWhere(OpenTasks.ARE_WORKABLE))
              .from(TASKS)
              .where(TASKS.COMPANY_ID.eq(WORKFLOW_INSTANCES.COMPANY_ID))
              .and(TASKS.INSTANCE_ID.eq(WORKFLOW_INSTANCES.ID)));

  private static final Condition IS_OPEN_ERROR_OF_TICKET =
      TICKET_ERRORS
          .COMPANY_ID
          .eq(TICKETS.COMPANY_ID)
          .and(TICKET_ERRORS.TICKET_ID.eq(TICKETS.ID))
          .and(TICKET_ERRORS.STATUS.ne(TicketError.Status.RESOLVED));
  private static final Field<Integer> OPEN_ERRORS =
      field(selectCount().from(TICKET_ERRORS).where(IS_OPEN_ERROR_OF_TICKET));

  private final DSLContext db;
  private final StoredJson json;

  JooqTicketLists(DSLContext db, StoredJson json) {
    this.db = db;
    this.json = json;
  }

  @Override
  public Slice<Row> tickets(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    Keyset<?, TicketId> keyset = column(order.by()).keyset(order, TICKETS.ID, TicketId::new);
    List<Row> rows =
        rowsOf(company)
            .and(matches(filter))
            .and(keyset.from(page))
            .orderBy(keyset.order())
            .limit(NewestFirst.limit(page))
            .fetch(this::row);
    return Slice.of(rows, page, row -> new Position(order.by().key(row), row.id().value()));
  }

  @Override
  public Optional<Row> ticket(CompanyId company, TicketId id) {
    return rowsOf(company).and(TICKETS.ID.eq(id)).fetchOptional(this::row);
  }

  private SelectConditionStep<?> rowsOf(CompanyId company) {
    return db.select(
            TICKETS.ID,
            TICKETS.NUMBER,
            TICKETS.TITLE,
            DEFINITIONS.KEY,
            DEFINITIONS.NUMBER,
            TICKETS.DEFINITION_ID,
            TICKETS.WORKFLOW_ID,
            TICKETS.SUBMITTER_ID,
            USERS.FIRST_NAME,
            USERS.LAST_NAME,
            TICKETS.CONTACT_ID,
            CONTACTS.NAME,
            TICKETS.STATUS,
            WORKFLOW_INSTANCES.STATUS,
            TICKETS.DATA,
            WORKFLOW_INSTANCES.DATA,
            OPEN_TASKS,
            OPEN_ERRORS,
            TICKETS.SUBMITTED_AT,
            TICKETS.CLOSED_AT,
            TICKETS.VERSION)
        .from(TICKETS)
        .join(DEFINITIONS)
        .on(DEFINITIONS.COMPANY_ID.eq(TICKETS.COMPANY_ID))
        .and(DEFINITIONS.ID.eq(TICKETS.DEFINITION_ID))
        .join(USERS)
        .on(USERS.ID.eq(TICKETS.SUBMITTER_ID))
        .leftJoin(CONTACTS)
        .on(CONTACTS.COMPANY_ID.eq(TICKETS.COMPANY_ID))
        .and(CONTACTS.ID.eq(TICKETS.CONTACT_ID))
        .leftJoin(WORKFLOW_INSTANCES)
        .on(WORKFLOW_INSTANCES.COMPANY_ID.eq(TICKETS.COMPANY_ID))
        .and(WORKFLOW_INSTANCES.TICKET_ID.eq(TICKETS.ID))
        .where(TICKETS.COMPANY_ID.eq(company));
  }

  private static SortColumn<?> column(Sort sort) {
    return switch (sort) {
      case NUMBER -> SortColumn.count(TICKETS.NUMBER);
      case TITLE -> SortColumn.text(TICKETS.TITLE);
      case SUBMITTED_AT -> SortColumn.time(TICKETS.SUBMITTED_AT);
      case CLOSED_AT -> SortColumn.timeIfAny(TICKETS.CLOSED_AT);
      case STATUS -> SortColumn.word(TICKETS.STATUS);
    };
  }

  private static Condition matches(Filter filter) {
    List<Condition> conditions = new ArrayList<>();
    if (!filter.statuses().isEmpty()) {
      conditions.add(TICKETS.STATUS.in(filter.statuses()));
    }
    filter.submitter().map(TICKETS.SUBMITTER_ID::eq).ifPresent(conditions::add);
    filter.type().map(DEFINITIONS.KEY::eq).ifPresent(conditions::add);
    filter.number().map(TICKETS.NUMBER::eq).ifPresent(conditions::add);
    filter.contact().map(TICKETS.CONTACT_ID::eq).ifPresent(conditions::add);
    filter.text().map(text -> speaksOf(text, filter.numberInText())).ifPresent(conditions::add);
    filter.from().map(TICKETS.SUBMITTED_AT::ge).ifPresent(conditions::add);
    filter.to().map(TICKETS.SUBMITTED_AT::lt).ifPresent(conditions::add);
    if (filter.hasErrors()) {
      conditions.add(exists(selectOne().from(TICKET_ERRORS).where(IS_OPEN_ERROR_OF_TICKET)));
    }
    return and(conditions);
  }

  private static Condition speaksOf(String text, Optional<Long> number) {
    Condition isTitle = TICKETS.TITLE.containsIgnoreCase(text);
    return number.map(it -> isTitle.or(TICKETS.NUMBER.eq(it))).orElse(isTitle);
  }

  private Row row(Record row) {
    return new Row(
        row.get(TICKETS.ID),
        row.get(TICKETS.NUMBER),
        row.get(TICKETS.TITLE),
        row.get(DEFINITIONS.KEY),
        row.get(DEFINITIONS.NUMBER),
        row.get(TICKETS.DEFINITION_ID),
        row.get(TICKETS.WORKFLOW_ID),
        row.get(TICKETS.SUBMITTER_ID),
        new PersonName(row.get(USERS.FIRST_NAME), row.get(USERS.LAST_NAME)),
        Optional.ofNullable(row.get(TICKETS.CONTACT_ID)),
        Optional.ofNullable(row.get(CONTACTS.NAME)),
        row.get(TICKETS.STATUS),
        Optional.ofNullable(row.get(WORKFLOW_INSTANCES.STATUS)).orElse(WorkflowStatus.NOT_STARTED),
        json.readObject(row.get(TICKETS.DATA)),
        Optional.ofNullable(row.get(WORKFLOW_INSTANCES.DATA))
            .map(json::readObject)
            .orElse(JsonObject.EMPTY),
        row.get(OPEN_TASKS),
        row.get(OPEN_ERRORS),
        row.get(TICKETS.SUBMITTED_AT),
        Optional.ofNullable(row.get(TICKETS.CLOSED_AT)),
        row.get(TICKETS.VERSION));
  }
}
