package io.ticketflower.application.ticket;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkflowStatus;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Tickets as people read them.
public interface TicketLists {
  Slice<Row> tickets(CompanyId company, Filter filter, Page page);

  Optional<Row> ticket(CompanyId company, TicketId id);

  /// @param statuses empty means all
  /// @param type the key of a ticket definition
  record Filter(
      Set<TicketStatus> statuses,
      Optional<UserId> submitter,
      Optional<DefinitionKey> type,
      Optional<Long> number,
      Optional<ContactId> contact) {}

  /// @param type the key of its ticket definition, and which version of it
  /// @param contact the outsider for whom it was submitted
  /// @param workflowStatus NOT_STARTED until its instance is made
  /// @param workflowData the workflow's fields, empty until its instance is made
  /// @param openTasks tasks that somebody can work on
  /// @param openErrors errors that are not resolved
  record Row(
      TicketId id,
      long number,
      String title,
      DefinitionKey type,
      int typeVersion,
      DefinitionId definition,
      DefinitionId workflow,
      UserId submitter,
      PersonName submitterName,
      Optional<ContactId> contact,
      Optional<String> contactName,
      TicketStatus status,
      WorkflowStatus workflowStatus,
      JsonObject data,
      JsonObject workflowData,
      int openTasks,
      int openErrors,
      Instant submittedAt,
      Optional<Instant> closedAt,
      int version) {}
}
