package io.ticketflower.application.ticket;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.engine.Visits;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.WorkflowDefinition;
import io.ticketflower.domain.engine.Course;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Visit;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ReadingCourse implements ReadCourse {
  private final Transactions transactions;
  private final TicketLists tickets;
  private final Visits visits;
  private final TicketErrors errors;
  private final PublishedDefinitions published;

  ReadingCourse(
      Transactions transactions,
      TicketLists tickets,
      Visits visits,
      TicketErrors errors,
      PublishedDefinitions published) {
    this.transactions = transactions;
    this.tickets = tickets;
    this.visits = visits;
    this.errors = errors;
    this.published = published;
  }

  @Override
  public Optional<Told> of(Actor actor, TicketId id) {
    CompanyId company = actor.company();
    return transactions.inCompany(
        company,
        () ->
            tickets
                .ticket(company, id)
                .flatMap(ticket -> told(actor, ticket, visits.ofTicket(company, id))));
  }

  private Optional<Told> told(Actor actor, TicketLists.Row ticket, List<Visits.Row> rows) {
    List<Visit> visited = rows.stream().map(Visits.Row::visit).toList();
    return TicketReaders.include(actor, ticket, visited.stream().map(Visit::worker))
        ? Optional.of(course(actor, ticket, visited, names(rows)))
        : Optional.empty();
  }

  private Told course(
      Actor actor, TicketLists.Row ticket, List<Visit> visited, Map<UserId, PersonName> names) {
    CompanyId company = actor.company();
    Running<WorkflowDefinition> workflow = published.workflow(company, ticket.workflow());
    boolean over = ticket.status() != TicketStatus.ACTIVE;
    return new Told(
        workflow.definition(),
        workflow.number(),
        Course.of(workflow.definition(), over, visited, errors.openOf(company, ticket.id())),
        names,
        visited.stream().filter(it -> it.isReadableBy(actor)).map(Visit::task).collect(toSet()),
        actor.may(Permission.READ_DEFINITIONS));
  }

  private static Map<UserId, PersonName> names(List<Visits.Row> rows) {
    return rows.stream()
        .filter(row -> row.workerName().isPresent())
        .collect(
            toMap(
                row -> row.visit().worker().orElseThrow(),
                row -> row.workerName().orElseThrow(),
                (name, _) -> name));
  }
}
