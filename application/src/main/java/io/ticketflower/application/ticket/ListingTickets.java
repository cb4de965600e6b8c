package io.ticketflower.application.ticket;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.page.Order;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.ticket.TicketLists.Filter;
import io.ticketflower.application.ticket.TicketLists.Sort;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class ListingTickets implements ListTickets {
  private static final Set<TicketStatus> ACTIVE = EnumSet.of(TicketStatus.ACTIVE);
  private static final Set<TicketStatus> OVER = EnumSet.complementOf(EnumSet.copyOf(ACTIVE));

  private final Transactions transactions;
  private final TicketLists tickets;
  private final TaskLists tasks;
  private final AuditTrail audit;

  ListingTickets(
      Transactions transactions, TicketLists tickets, TaskLists tasks, AuditTrail audit) {
    this.transactions = transactions;
    this.tickets = tickets;
    this.tasks = tasks;
    this.audit = audit;
  }

  @Override
  public Slice<Listed> mine(Actor actor, Mine which, Order<Sort> order, Page page) {
    Filter filter =
        new Filter(
            which.isArchive() ? OVER : ACTIVE,
            Optional.of(actor.user()),
            which.type(),
            Optional.empty(),
            Optional.empty(),
            which.text(),
            Optional.empty(),
            Optional.empty(),
            false);
    return list(actor.company(), filter, order, page);
  }

  @Override
  public All all(Actor actor, Filter filter, Order<Sort> order, Page page) {
    return actor.may(Permission.READ_ALL_TICKETS)
        ? new All.Tickets(list(actor.company(), filter, order, page))
        : new All.Forbidden(Permission.READ_ALL_TICKETS);
  }

  @Override
  public Export export(Actor actor, Filter filter, Order<Sort> order) {
    if (!actor.may(Permission.READ_ALL_TICKETS)) {
      return new Export.Forbidden(Permission.READ_ALL_TICKETS);
    }
    CompanyId company = actor.company();
    audit.recordExport(actor, AuditAction.TICKETS_EXPORTED);
    return new Export.Begun(
        Slice.all(page ->
            transactions.inCompany(company, () -> tickets.tickets(company, filter, order, page))));
  }

  private Slice<Listed> list(CompanyId company, Filter filter, Order<Sort> order, Page page) {
    return transactions.inCompany(
        company, () -> withSteps(company, tickets.tickets(company, filter, order, page)));
  }

  private Slice<Listed> withSteps(CompanyId company, Slice<TicketLists.Row> slice) {
    Set<TicketId> listed = slice.items().stream().map(TicketLists.Row::id).collect(toSet());
    Map<TicketId, List<TaskLists.OpenStep>> steps =
        tasks.openSteps(company, listed).stream().collect(groupingBy(TaskLists.OpenStep::ticket));
    return new Slice<>(
        slice.items().stream()
            .map(row -> new Listed(row, steps.getOrDefault(row.id(), List.of())))
            .toList(),
        slice.next());
  }
}
