package io.ticketflower.application.engine;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.page.SortKey;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.TaskId;
import io.ticketflower.domain.engine.TaskStatus;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tasks as people read them.
public interface TaskLists {
  Slice<Row> tasks(CompanyId company, Filter filter, Order<Sort> order, Page page);

  /// The newest first.
  default Slice<Row> tasks(CompanyId company, Filter filter, Page page) {
    return tasks(company, filter, Sort.NEWEST_FIRST, page);
  }

  Optional<Row> task(CompanyId company, TaskId id);

  /// All tasks of a ticket in the order of their numbers.
  List<Row> ofTicket(CompanyId company, TicketId ticket);

  /// The tasks that this one led to.
  List<Row> ledToBy(CompanyId company, TaskId task);

  /// The steps at which these tickets are: what somebody can work on, in the order of numbers, and
  /// of each ticket no more than [OpenStep#MOST].
  List<OpenStep> openSteps(CompanyId company, Set<TicketId> tickets);

  /// @param statuses empty means all
  /// @param freeFor only those that nobody has and that somebody with these roles may take
  /// @param text stands in the title of the task or of its ticket, in small or capital letters
  /// @param overdueAt only what should have been done by then, and can still be worked on
  /// @param isUnassigned only what is open and on nobody's list
  record Filter(
      Set<TaskStatus> statuses,
      Optional<UserId> assignee,
      Optional<TicketId> ticket,
      Optional<String> taskKey,
      Optional<Set<CompanyRoleId>> freeFor,
      Optional<String> text,
      Optional<Instant> overdueAt,
      boolean isUnassigned) {
    public Filter(
        Set<TaskStatus> statuses,
        Optional<UserId> assignee,
        Optional<TicketId> ticket,
        Optional<String> taskKey,
        Optional<Set<CompanyRoleId>> freeFor) {
      this(statuses, assignee, ticket, taskKey, freeFor, Optional.empty(), Optional.empty(), false);
    }
  }

  /// What tasks can be sorted by.
  enum Sort implements Order.By<Row> {
    CREATED_AT,
    DUE_AT,
    TITLE,
    STATUS,
    COMPLETED_AT,
    TICKET_NUMBER;

    public static final Order<Sort> NEWEST_FIRST = Order.falling(CREATED_AT);

    @Override
    public SortKey key(Row row) {
      return switch (this) {
        case CREATED_AT -> SortKey.of(row.createdAt());
        case DUE_AT -> SortKey.of(row.dueAt());
        case TITLE -> SortKey.of(row.title());
        case STATUS -> SortKey.of(row.status());
        case COMPLETED_AT -> SortKey.of(row.completedAt());
        case TICKET_NUMBER -> SortKey.of(row.ticketNumber());
      };
    }
  }

  /// A step at which a ticket is, in a word.
  ///
  /// @param assigneeName of whoever has it on their list
  record OpenStep(
      TicketId ticket,
      TaskId task,
      String key,
      String title,
      Optional<UserId> assignee,
      Optional<PersonName> assigneeName) {
    /// Of one ticket.
    public static final int MOST = 3;
  }

  /// @param assigneeName of whoever has it on their list, or did it
  /// @param output what was handed in
  record Row(
      TaskId id,
      TicketId ticket,
      long ticketNumber,
      String ticketTitle,
      String key,
      String title,
      int number,
      TaskStatus status,
      Optional<UserId> assignee,
      Optional<PersonName> assigneeName,
      Set<CompanyRoleId> companyRoles,
      Json input,
      Optional<Json> output,
      Instant createdAt,
      Optional<Instant> dueAt,
      Optional<Instant> completedAt,
      int version) {}
}
