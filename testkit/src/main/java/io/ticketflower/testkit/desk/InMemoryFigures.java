package io.ticketflower.testkit.desk;

import static io.ticketflower.testkit.memory.Table.INVITATIONS;
import static io.ticketflower.testkit.memory.Table.MEMBERS;
import static io.ticketflower.testkit.memory.Table.TASKS;
import static io.ticketflower.testkit.memory.Table.TICKETS;
import static io.ticketflower.testkit.memory.Table.TICKET_ERRORS;

import io.ticketflower.application.desk.Figure;
import io.ticketflower.application.desk.Figures;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyRoleId;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TaskState;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Membership;
import io.ticketflower.domain.invitation.InvitationStatus;
import io.ticketflower.domain.ticket.Ticket;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Table.MemberRow;
import io.ticketflower.testkit.memory.Table.TaskRow;
import io.ticketflower.testkit.memory.Table.TicketRow;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How much there is to do, counted in memory.
public final class InMemoryFigures implements Figures {
  private final InMemoryStore store;

  public InMemoryFigures(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public Map<Figure, Integer> count(CompanyId company, Onlooker onlooker, Set<Figure> wanted) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    for (Figure figure : wanted) {
      figures.put(figure, (int) counted(company, onlooker, figure).count());
    }
    return figures;
  }

  private Stream<?> counted(CompanyId company, Onlooker onlooker, Figure figure) {
    Instant now = onlooker.now();
    return switch (figure) {
      case MY_OPEN_TASKS -> tasks(company).filter(task -> task.isOnListOf(onlooker.user()));
      case MY_OVERDUE_TASKS ->
          tasks(company)
              .filter(task -> task.isOnListOf(onlooker.user()))
              .filter(task -> isOverdue(task, now));
      case FREE_TASKS -> unassigned(company).filter(task -> fits(task, onlooker.companyRoles()));
      case OVERDUE_TASKS -> tasks(company).filter(task -> isOverdue(task, now));
      case UNASSIGNED_TASKS -> unassigned(company);
      case MY_ACTIVE_TICKETS ->
          activeTickets(company).filter(ticket -> ticket.submitter().equals(onlooker.user()));
      case ACTIVE_TICKETS -> activeTickets(company);
      case NEW_ERRORS ->
          openErrors(company).filter(error -> error.status() == TicketError.Status.NEW);
      case OPEN_ERRORS -> openErrors(company);
      case PENDING_INVITATIONS ->
          store.of(company, INVITATIONS).values().stream()
              .filter(it -> it.status(now) == InvitationStatus.PENDING);
      case MEMBERS_AWAY ->
          store.of(company, MEMBERS).values().stream()
              .map(MemberRow::membership)
              .filter(it -> it.status() == Membership.Status.ACTIVE)
              .filter(it -> it.availability().isAwayAt(now));
    };
  }

  private static boolean isOverdue(Task task, Instant now) {
    return task.status().isWorkable() && task.dueAt().filter(now::isAfter).isPresent();
  }

  private static boolean fits(Task task, Set<CompanyRoleId> roles) {
    return task.companyRoles().isEmpty() || !Collections.disjoint(task.companyRoles(), roles);
  }

  private Stream<Task> unassigned(CompanyId company) {
    return tasks(company).filter(it -> it.state().equals(new TaskState.Open(Optional.empty())));
  }

  private Stream<Task> tasks(CompanyId company) {
    return store.of(company, TASKS).values().stream().map(TaskRow::task);
  }

  private Stream<Ticket> activeTickets(CompanyId company) {
    return store.of(company, TICKETS).values().stream()
        .map(TicketRow::ticket)
        .filter(ticket -> ticket.status() == TicketStatus.ACTIVE);
  }

  private Stream<TicketError> openErrors(CompanyId company) {
    return store.of(company, TICKET_ERRORS).values().stream().filter(TicketError::isOpen);
  }
}
