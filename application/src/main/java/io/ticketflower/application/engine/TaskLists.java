package io.ticketflower.application.engine;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
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
  Slice<Row> tasks(CompanyId company, Filter filter, Page page);

  Optional<Row> task(CompanyId company, TaskId id);

  /// All tasks of a ticket in the order of their numbers.
  List<Row> ofTicket(CompanyId company, TicketId ticket);

  /// The tasks that this one led to.
  List<Row> ledToBy(CompanyId company, TaskId task);

  /// @param statuses empty means all
  /// @param freeFor only those that nobody has and that somebody with these roles may take
  record Filter(
      Set<TaskStatus> statuses,
      Optional<UserId> assignee,
      Optional<TicketId> ticket,
      Optional<String> taskKey,
      Optional<Set<CompanyRoleId>> freeFor) {}

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
