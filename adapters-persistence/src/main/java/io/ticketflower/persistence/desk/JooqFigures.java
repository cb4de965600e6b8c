package io.ticketflower.persistence.desk;

import static io.ticketflower.persistence.schema.Tables.INVITATIONS;
import static io.ticketflower.persistence.schema.Tables.MEMBERSHIPS;
import static io.ticketflower.persistence.schema.Tables.TASKS;
import static io.ticketflower.persistence.schema.Tables.TICKETS;
import static io.ticketflower.persistence.schema.Tables.TICKET_ERRORS;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectCount;

import io.ticketflower.application.desk.Figure;
import io.ticketflower.application.desk.Figures;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.persistence.database.OpenTasks;
import io.ticketflower.persistence.engine.FreeTasks;
import io.ticketflower.persistence.invitation.PendingInvitations;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

/// All in one statement. Each number is a count of its own, so that each has the index of the list
/// to which it leads.
@Singleton
final class JooqFigures implements Figures {
  private static final Condition ARE_ACTIVE =
      TICKETS.STATUS.eq(inline(TicketStatus.ACTIVE, TICKETS.STATUS));
  private static final Condition ARE_UNRESOLVED =
      TICKET_ERRORS.STATUS.ne(inline(TicketError.Status.RESOLVED, TICKET_ERRORS.STATUS));

  private final DSLContext db;

  JooqFigures(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<Figure, Integer> count(CompanyId company, Onlooker onlooker, Set<Figure> wanted) {
    Map<Figure, Field<Integer>> counts = new EnumMap<>(Figure.class);
    for (Figure figure : wanted) {
      counts.put(figure, field(counted(company, onlooker, figure)).as(figure.name()));
    }
    Record row = db.select(counts.values()).fetchSingle();
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    counts.forEach((figure, count) -> figures.put(figure, row.get(count)));
    return figures;
  }

  private static Select<Record1<Integer>> counted(
      CompanyId company, Onlooker onlooker, Figure figure) {
    Condition mine = TASKS.WORKER_ID.eq(onlooker.user());
    return switch (figure) {
      case MY_OPEN_TASKS -> tasks(company, mine.and(OpenTasks.ARE_WORKABLE));
      case MY_OVERDUE_TASKS -> tasks(company, mine.and(OpenTasks.areOverdue(onlooker.now())));
      case FREE_TASKS -> tasks(company, FreeTasks.areFor(onlooker.companyRoles()));
      case OVERDUE_TASKS -> tasks(company, OpenTasks.areOverdue(onlooker.now()));
      case UNASSIGNED_TASKS -> tasks(company, FreeTasks.ARE_UNASSIGNED);
      case MY_ACTIVE_TICKETS ->
          tickets(company, TICKETS.SUBMITTER_ID.eq(onlooker.user()).and(ARE_ACTIVE));
      case ACTIVE_TICKETS -> tickets(company, ARE_ACTIVE);
      case NEW_ERRORS ->
          errors(company, ARE_UNRESOLVED.and(TICKET_ERRORS.STATUS.eq(TicketError.Status.NEW)));
      case OPEN_ERRORS -> errors(company, ARE_UNRESOLVED);
      case PENDING_INVITATIONS ->
          selectCount()
              .from(INVITATIONS)
              .where(INVITATIONS.COMPANY_ID.eq(company))
              .and(PendingInvitations.at(onlooker.now()));
      case MEMBERS_AWAY ->
          selectCount()
              .from(MEMBERSHIPS)
              .where(MEMBERSHIPS.COMPANY_ID.eq(company))
              .and(MEMBERSHIPS.STATUS.eq(Membership.Status.ACTIVE))
              .and(MEMBERSHIPS.AWAY_UNTIL.gt(onlooker.now()));
    };
  }

  private static Select<Record1<Integer>> tasks(CompanyId company, Condition which) {
    return selectCount().from(TASKS).where(TASKS.COMPANY_ID.eq(company)).and(which);
  }

  private static Select<Record1<Integer>> tickets(CompanyId company, Condition which) {
    return selectCount().from(TICKETS).where(TICKETS.COMPANY_ID.eq(company)).and(which);
  }

  private static Select<Record1<Integer>> errors(CompanyId company, Condition which) {
    return selectCount().from(TICKET_ERRORS).where(TICKET_ERRORS.COMPANY_ID.eq(company)).and(which);
  }
}
