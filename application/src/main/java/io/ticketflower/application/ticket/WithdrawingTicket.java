package io.ticketflower.application.ticket;

import io.ticketflower.application.engine.EndTicket;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.ticket.WithdrawTicket.Outcome.ComeTooLate;
import io.ticketflower.application.ticket.WithdrawTicket.Outcome.Forbidden;
import io.ticketflower.application.ticket.WithdrawTicket.Outcome.NoSuchTicket;
import io.ticketflower.application.ticket.WithdrawTicket.Outcome.Withdrawn;
import io.ticketflower.application.ticket.WithdrawTicket.Outcome.WrongStatus;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.ticket.Ticket;
import java.util.Optional;
import java.util.UUID;

final class WithdrawingTicket implements WithdrawTicket {
  private final OnceOnly onceOnly;
  private final Tickets tickets;
  private final EndTicket endTicket;
  private final AuditTrail audit;

  WithdrawingTicket(OnceOnly onceOnly, Tickets tickets, EndTicket endTicket, AuditTrail audit) {
    this.onceOnly = onceOnly;
    this.tickets = tickets;
    this.endTicket = endTicket;
    this.audit = audit;
  }

  @Override
  public Outcome withdraw(Command command) {
    if (!command.actor().may(Permission.SUBMIT_TICKETS)) {
      return new Forbidden(Permission.SUBMIT_TICKETS);
    }
    CompanyId company = command.actor().company();
    try {
      return onceOnly.inCompany(
          company,
          command.key(),
          WithdrawingTicket::withdrawn,
          id -> new Withdrawn(new TicketId(id)),
          () ->
              tickets
                  .find(company, command.ticket())
                  .filter(ticket -> ticket.submitter().equals(command.actor().user()))
                  .map(ticket -> withdraw(command, ticket))
                  .orElseGet(NoSuchTicket::new));
    } catch (LostRace _) {
      return new ComeTooLate();
    }
  }

  private Outcome withdraw(Command command, Ticket ticket) {
    if (command.seenVersion().filter(seen -> seen != ticket.version()).isPresent()) {
      return new ComeTooLate();
    }
    boolean ended =
        endTicket.end(
            command.actor().company(),
            ticket.id(),
            TicketStatus.WITHDRAWN,
            command.actor().user(),
            command.reason());
    if (!ended) {
      return new WrongStatus(ticket.status());
    }
    audit.record(
        command.actor(),
        AuditAction.TICKET_WITHDRAWN,
        new AuditedThing(AuditedThing.Kind.TICKET, ticket.id().value()),
        AuditFacts.of(Fact.NUMBER, Json.of(ticket.number())).with(Fact.REASON, command.reason()));
    return new Withdrawn(ticket.id());
  }

  private static Optional<UUID> withdrawn(Outcome outcome) {
    return outcome instanceof Withdrawn(var ticket)
        ? Optional.of(ticket.value())
        : Optional.empty();
  }
}
