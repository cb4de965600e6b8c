package io.ticketflower.bootstrap.eventlog;

import static java.util.stream.Collectors.groupingBy;

import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.ticket.TicketLists;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.HistoryEntry;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.rule.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What is stored of an import's cases, as it is read back.
final class StoredCases {
  private static final int HISTORY_PAGE = 200;

  private final CompanyId company;
  private final Transactions transactions;
  private final TicketLists tickets;
  private final TaskLists tasks;
  private final History history;
  private final TicketErrors errors;

  StoredCases(CompanyId company, ImportPorts ports) {
    this.company = company;
    this.transactions = ports.transactions();
    this.tickets = ports.ticketLists();
    this.tasks = ports.taskLists();
    this.history = ports.history();
    this.errors = ports.ticketErrors();
  }

  /// The ticket of a case.
  ///
  /// @param caseName as it was submitted; empty if it was not
  record StoredTicket(TicketId id, String caseName, TicketStatus status) {
    boolean isOver() {
      return status != TicketStatus.ACTIVE;
    }
  }

  /// What a ticket went through.
  ///
  /// @param tasks in the order of their numbers
  /// @param completions as its history tells them
  record StoredTrace(List<TaskLists.Row> tasks, List<HistoryEntry> completions) {}

  /// The tickets of each case: one, if all is well.
  Map<String, List<StoredTicket>> tickets() {
    TicketLists.Filter filter =
        new TicketLists.Filter(
            Set.of(),
            Optional.empty(),
            Optional.of(WorkflowDraft.KEY),
            Optional.empty(),
            Optional.empty());
    return AllPages.of(page -> read(() -> tickets.tickets(company, filter, page))).stream()
        .map(StoredCases::stored)
        .collect(groupingBy(StoredTicket::caseName));
  }

  private static StoredTicket stored(TicketLists.Row row) {
    String caseName =
        row.data().get("case").orElse(null) instanceof JsonString(var name) ? name : "";
    return new StoredTicket(row.id(), caseName, row.status());
  }

  Optional<StoredTicket> ticket(TicketId ticket) {
    return read(() -> tickets.ticket(company, ticket)).map(StoredCases::stored);
  }

  List<TaskLists.Row> tasks(TicketId ticket) {
    return read(() -> tasks.ofTicket(company, ticket));
  }

  StoredTrace trace(TicketId ticket) {
    return read(() -> new StoredTrace(tasks.ofTicket(company, ticket), completions(ticket)));
  }

  private List<HistoryEntry> completions(TicketId ticket) {
    List<HistoryEntry> completions = new ArrayList<>();
    int last = 0;
    List<History.Row> rows = history.ofTicket(company, ticket, last, HISTORY_PAGE);
    while (!rows.isEmpty()) {
      for (History.Row row : rows) {
        if (row.entry().what() == HistoryEntry.What.TASK_COMPLETED) {
          completions.add(row.entry());
        }
      }
      last = rows.getLast().entry().number();
      rows =
          rows.size() < HISTORY_PAGE
              ? List.of()
              : history.ofTicket(company, ticket, last, HISTORY_PAGE);
    }
    return completions;
  }

  int ticketErrors() {
    return AllPages.of(page -> read(() -> errors.list(company, TicketErrors.Filter.ALL, page)))
        .size();
  }

  private <T> T read(Supplier<T> work) {
    return transactions.inCompany(company, work);
  }
}
