package io.ticketflower.application.ticket;

import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.definition.DefinitionKind;
import io.ticketflower.application.definition.Definitions;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.definition.PublishedDefinitions.Running;
import io.ticketflower.application.engine.MoveOn;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.DataRefused;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.Forbidden;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.NoSuchContact;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.NoSuchType;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.NoWorkflow;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.NotEligible;
import io.ticketflower.application.ticket.SubmitTicket.Outcome.Submitted;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.definition.TicketDefinition;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.Work;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.ticket.Ticket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class SubmittingTicket implements SubmitTicket {
  private final OnceOnly onceOnly;
  private final Definitions definitions;
  private final PublishedDefinitions published;
  private final JsonSchemas schemas;
  private final Contacts contacts;
  private final Tickets tickets;
  private final GuestAllowance allowance;
  private final MoveOn moveOn;
  private final Ids ids;
  private final InstantSource clock;

  SubmittingTicket(
      OnceOnly onceOnly,
      Definitions definitions,
      PublishedDefinitions published,
      JsonSchemas schemas,
      Contacts contacts,
      Tickets tickets,
      GuestAllowance allowance,
      MoveOn moveOn,
      Ids ids,
      InstantSource clock) {
    this.onceOnly = onceOnly;
    this.definitions = definitions;
    this.published = published;
    this.schemas = schemas;
    this.contacts = contacts;
    this.tickets = tickets;
    this.allowance = allowance;
    this.moveOn = moveOn;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome submit(Command command) {
    if (!command.actor().may(Permission.SUBMIT_TICKETS)) {
      return new Forbidden(Permission.SUBMIT_TICKETS);
    }
    CompanyId company = command.actor().company();
    WorkId start = new WorkId(ids.next());
    Outcome outcome =
        onceOnly.inCompany(
            company,
            command.key(),
            SubmittingTicket::made,
            id -> new Submitted(new TicketId(id)),
            () -> submit(command, start));
    return outcome instanceof Submitted(var ticket, _)
        ? new Submitted(ticket, moveOn.now(company, new MoveOn.Left.Start(start, ticket)))
        : outcome;
  }

  private Outcome submit(Command command, WorkId start) {
    CompanyId company = command.actor().company();
    Optional<Running<TicketDefinition>> type =
        definitions
            .latestPublished(company, DefinitionKind.TICKET, command.type())
            .map(it -> published.ticket(company, it));
    if (type.isEmpty()) {
      return new NoSuchType();
    }
    TicketDefinition definition = type.get().definition();
    if (!command.actor().holdsOneOf(type.get().resolve(definition.companyRoles()))) {
      return new NotEligible();
    }
    List<Violation> violations = schemas.check(definition.form(), command.data());
    if (!violations.isEmpty()) {
      return new DataRefused(violations);
    }
    if (command.contact().filter(contact -> !isActive(company, contact)).isPresent()) {
      return new NoSuchContact();
    }
    return definitions
        .latestPublished(company, DefinitionKind.WORKFLOW, definition.workflow())
        .map(workflow -> store(command, start, type.get(), workflow))
        .orElseGet(() -> new NoWorkflow(definition.workflow()));
  }

  private boolean isActive(CompanyId company, ContactId contact) {
    return contacts
        .find(company, contact)
        .filter(it -> it.status() == Contact.Status.ACTIVE)
        .isPresent();
  }

  private Outcome store(
      Command command, WorkId start, Running<TicketDefinition> type, DefinitionId workflow) {
    allowance.spend(command.actor(), GuestRecord.TICKET, 1);
    CompanyId company = command.actor().company();
    Instant now = clock.instant();
    Ticket ticket =
        new Ticket(
            new TicketId(ids.next()),
            tickets.nextNumber(company),
            type.definition().title(),
            type.id(),
            workflow,
            command.actor().user(),
            command.contact(),
            command.data(),
            TicketStatus.ACTIVE,
            now,
            1);
    tickets.add(
        company, ticket, Optional.of(Work.left(start, ticket.id(), new Work.Job.Start(), now)));
    return new Submitted(ticket.id());
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Submitted(var ticket, _)
        ? Optional.of(ticket.value())
        : Optional.empty();
  }
}
