package io.ticketflower.persistence.desk;

import static io.ticketflower.persistence.schema.Tables.CONTACTS;
import static io.ticketflower.persistence.schema.Tables.DEFINITIONS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.USERS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.desk.Hit.Kind;
import io.ticketflower.application.desk.Hits.Sight;
import io.ticketflower.application.desk.Hits.Sought;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.persistence.database.OpenTasks;
import io.ticketflower.persistence.engine.FreeTasks;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What can be found in a company. What is shown beside the name is looked up for the few that are
/// shown.
final class Findables {
  private static final Field<String> FULL_NAME =
      concat(USERS.FIRST_NAME, inline(" "), USERS.LAST_NAME);

  private Findables() {}

  static Found tickets(CompanyId company, Sought sought, Sight sight) {
    Condition theirs =
        sight.everyTicket() ? DSL.noCondition() : TICKETS.SUBMITTER_ID.eq(sight.user());
    return new Found(
        Kind.TICKET,
        TICKETS,
        TICKETS.COMPANY_ID.eq(company).and(theirs),
        new Naming(
            List.of(TICKETS.TITLE),
            sought.number().map(TICKETS.NUMBER::eq).orElse(DSL.falseCondition())),
        TICKETS.ID.coerce(SQLDataType.UUID),
        TICKETS.TITLE,
        field(select(FULL_NAME).from(USERS).where(USERS.ID.eq(TICKETS.SUBMITTER_ID))),
        TICKETS.NUMBER,
        TICKETS.SUBMITTED_AT);
  }

  static Found tasks(CompanyId company, Sought sought, Sight sight) {
    return new Found(
        Kind.TASK,
        TASKS,
        TASKS.COMPANY_ID.eq(company).and(OpenTasks.ARE_WORKABLE).and(areSeen(sight)),
        new Naming(
            List.of(TASKS.TITLE),
            sought
                .number()
                .map(number -> TASKS.TICKET_ID.eq(ticket(company, number)))
                .orElse(DSL.falseCondition())),
        TASKS.ID.coerce(SQLDataType.UUID),
        TASKS.TITLE,
        ofTicket(company, TICKETS.TITLE),
        ofTicket(company, TICKETS.NUMBER),
        TASKS.CREATED_AT);
  }

  private static Condition areSeen(Sight sight) {
    if (sight.everyTicket()) {
      return DSL.noCondition();
    }
    Condition own = TASKS.WORKER_ID.eq(sight.user());
    return sight.freeTasks() ? own.or(FreeTasks.areFor(sight.companyRoles())) : own;
  }

  private static Select<Record1<TicketId>> ticket(CompanyId company, long number) {
    return select(TICKETS.ID)
        .from(TICKETS)
        .where(TICKETS.COMPANY_ID.eq(company))
        .and(TICKETS.NUMBER.eq(number));
  }

  private static <T> Field<T> ofTicket(CompanyId company, Field<T> column) {
    return field(
        select(column)
            .from(TICKETS)
            .where(TICKETS.COMPANY_ID.eq(company))
            .and(TICKETS.ID.eq(TASKS.TICKET_ID)));
  }

  static Found members(CompanyId company) {
    return new Found(
        Kind.MEMBER,
        MEMBERSHIPS.join(USERS).on(USERS.ID.eq(MEMBERSHIPS.USER_ID)),
        MEMBERSHIPS.COMPANY_ID.eq(company).and(MEMBERSHIPS.STATUS.ne(Membership.Status.REMOVED)),
        Naming.of(List.of(FULL_NAME, USERS.EMAIL)),
        MEMBERSHIPS.USER_ID.coerce(SQLDataType.UUID),
        FULL_NAME,
        USERS.EMAIL,
        Found.NO_NUMBER,
        MEMBERSHIPS.JOINED_AT);
  }

  static Found contacts(CompanyId company) {
    return new Found(
        Kind.CONTACT,
        CONTACTS,
        CONTACTS.COMPANY_ID.eq(company).and(CONTACTS.STATUS.ne(Contact.Status.ARCHIVED)),
        Naming.of(List.of(CONTACTS.NAME, CONTACTS.EMAIL, CONTACTS.PHONE)),
        CONTACTS.ID.coerce(SQLDataType.UUID),
        CONTACTS.NAME,
        coalesce(CONTACTS.EMAIL, CONTACTS.PHONE, inline("")),
        Found.NO_NUMBER,
        CONTACTS.CREATED_AT);
  }

  static List<Found> definitions(CompanyId company) {
    return List.of(
        definitions(company, Kind.WORKFLOW_DEFINITION, DefinitionKind.WORKFLOW),
        definitions(company, Kind.TICKET_DEFINITION, DefinitionKind.TICKET));
  }

  /// The latest version of each.
  private static Found definitions(CompanyId company, Kind kind, DefinitionKind which) {
    var later = DEFINITIONS.as("later");
    Condition isLatest =
        notExists(
            selectOne()
                .from(later)
                .where(later.COMPANY_ID.eq(company))
                .and(later.KIND.eq(which))
                .and(later.KEY.eq(DEFINITIONS.KEY))
                .and(later.NUMBER.gt(DEFINITIONS.NUMBER)));
    Field<String> key = DEFINITIONS.KEY.coerce(SQLDataType.CLOB);
    return new Found(
        kind,
        DEFINITIONS,
        DEFINITIONS.COMPANY_ID.eq(company).and(DEFINITIONS.KIND.eq(which)).and(isLatest),
        Naming.of(List.of(DEFINITIONS.TITLE, key)),
        DEFINITIONS.ID.coerce(SQLDataType.UUID),
        DEFINITIONS.TITLE,
        key,
        DEFINITIONS.NUMBER.cast(SQLDataType.BIGINT),
        DEFINITIONS.MADE_AT);
  }
}
