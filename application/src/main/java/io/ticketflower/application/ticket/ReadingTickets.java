package io.ticketflower.application.ticket;

import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.List;
import java.util.Optional;

final class ReadingTickets implements ReadTicket {
  private static final int MOST_ERRORS = 20;

  private final Transactions transactions;
  private final TicketLists tickets;
  private final TaskLists tasks;
  private final History history;
  private final TicketErrors errors;

  ReadingTickets(
      Transactions transactions,
      TicketLists tickets,
      TaskLists tasks,
      History history,
      TicketErrors errors) {
    this.transactions = transactions;
    this.tickets = tickets;
    this.tasks = tasks;
    this.history = history;
    this.errors = errors;
  }

  @Override
  public Optional<TicketDetail> read(Actor actor, TicketId id) {
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            tickets
                .ticket(company, id)
                .map(ticket ->
                    new TicketDetail(ticket, tasks.ofTicket(company, id), openErrors(actor, id)))
                .filter(detail -> maySee(actor, detail.ticket(), detail.tasks())));
  }

  @Override
  public Optional<List<History.Row>> history(Actor actor, TicketId id, int afterNumber, int limit) {
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            tickets
                .ticket(company, id)
                .filter(ticket -> maySee(actor, ticket, tasks.ofTicket(company, id)))
                .map(_ -> history.ofTicket(company, id, afterNumber, limit)));
  }

  private List<TicketErrors.Row> openErrors(Actor actor, TicketId ticket) {
    if (!actor.may(Permission.REPAIR_TICKETS)) {
      return List.of();
    }
    TicketErrors.Filter filter =
        new TicketErrors.Filter(TicketError.Status.OPEN, Optional.empty(), Optional.of(ticket));
    return errors.list(actor.company(), filter, Page.first(MOST_ERRORS)).items();
  }

  private static boolean maySee(
      Actor actor, TicketLists.Row ticket, List<TaskLists.Row> tasksOfTicket) {
    return TicketReaders.include(
        actor, ticket, tasksOfTicket.stream().map(TaskLists.Row::assignee));
  }
}
