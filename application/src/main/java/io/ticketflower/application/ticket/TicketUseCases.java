package io.ticketflower.application.ticket;

import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.EndTicket;
import io.ticketflower.application.engine.History;
import io.ticketflower.application.engine.MoveOn;
import io.ticketflower.application.engine.TaskLists;
import io.ticketflower.application.engine.TicketErrors;
import io.ticketflower.application.engine.Visits;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class TicketUseCases {
  private final Ports ports;
  private final OnceOnly onceOnly;
  private final GuestAllowance allowance;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      Contacts contacts,
      Tickets tickets,
      TicketLists ticketLists,
      TaskLists taskLists,
      Visits visits,
      History history,
      TicketErrors errors,
      Definitions definitions,
      PublishedDefinitions published,
      JsonSchemas schemas) {}

  public TicketUseCases(
      Ports ports,
      OnceOnly onceOnly,
      GuestAllowance allowance,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.ports = ports;
    this.onceOnly = onceOnly;
    this.allowance = allowance;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param moveOn what happens after the commit
  public SubmitTicket submitTicket(MoveOn moveOn) {
    return new SubmittingTicket(
        onceOnly,
        ports.definitions(),
        ports.published(),
        ports.schemas(),
        ports.contacts(),
        ports.tickets(),
        allowance,
        moveOn,
        ids,
        clock);
  }

  public WithdrawTicket withdrawTicket(EndTicket endTicket) {
    return new WithdrawingTicket(onceOnly, ports.tickets(), endTicket, audit);
  }

  public ReadTicket readTicket() {
    return new ReadingTickets(
        ports.transactions(),
        ports.ticketLists(),
        ports.taskLists(),
        ports.history(),
        ports.errors());
  }

  public ReadCourse readCourse() {
    return new ReadingCourse(
        ports.transactions(),
        ports.ticketLists(),
        ports.visits(),
        ports.errors(),
        ports.published());
  }

  public ListTickets listTickets() {
    return new ListingTickets(ports.transactions(), ports.ticketLists(), ports.taskLists(), audit);
  }

  public ListTicketTypes listTicketTypes() {
    return new ListingTicketTypes(ports.transactions(), ports.definitions(), ports.published());
  }
}
