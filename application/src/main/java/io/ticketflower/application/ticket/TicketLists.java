package io.ticketflower.application.ticket;

import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.page.SortKey;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tickets as people read them.
public interface TicketLists {
  Slice<Row> tickets(CompanyId company, Filter filter, Order<Sort> order, Page page);

  /// The newest first.
  default Slice<Row> tickets(CompanyId company, Filter filter, Page page) {
    return tickets(company, filter, Sort.NEWEST_FIRST, page);
  }

  Optional<Row> ticket(CompanyId company, TicketId id);

  /// @param statuses empty means all
  /// @param type the key of a ticket definition
  /// @param text stands in the title, in small or capital letters, or is the number
  /// @param from submitted at this time or later
  /// @param to submitted before
  /// @param hasErrors only those with errors that are not resolved
  record Filter(
      Set<TicketStatus> statuses,
      Optional<UserId> submitter,
      Optional<DefinitionKey> type,
      Optional<Long> number,
      Optional<ContactId> contact,
      Optional<String> text,
      Optional<Instant> from,
      Optional<Instant> to,
      boolean hasErrors) {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    public Filter(
        Set<TicketStatus> statuses,
        Optional<UserId> submitter,
        Optional<DefinitionKey> type,
        Optional<Long> number,
        Optional<ContactId> contact) {
      this(
          statuses,
          submitter,
          type,
          number,
          contact,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
    }

    /// The number that the text is.
    public Optional<Long> numberInText() {
      return text.flatMap(Filter::numberIn);
    }

    /// The number that a text is: people write `1042` or `#1042`.
    public static Optional<Long> numberIn(String text) {
      return Optional.of(NUMBER.matcher(text.strip()))
          .filter(Matcher::matches)
          .map(it -> Long.valueOf(it.group(1)));
    }
  }

  /// What tickets can be sorted by.
  enum Sort implements Order.By<Row> {
    NUMBER,
    TITLE,
    SUBMITTED_AT,
    CLOSED_AT,
    STATUS;

    public static final Order<Sort> NEWEST_FIRST = Order.falling(SUBMITTED_AT);

    @Override
    public SortKey key(Row row) {
      return switch (this) {
        case NUMBER -> SortKey.of(row.number());
        case TITLE -> SortKey.of(row.title());
        case SUBMITTED_AT -> SortKey.of(row.submittedAt());
        case CLOSED_AT -> SortKey.of(row.closedAt());
        case STATUS -> SortKey.of(row.status());
      };
    }
  }

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
