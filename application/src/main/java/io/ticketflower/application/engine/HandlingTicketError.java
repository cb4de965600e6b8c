package io.ticketflower.application.engine;

import io.ticketflower.application.engine.HandleTicketError.Outcome.ComeTooLate;
import io.ticketflower.application.engine.HandleTicketError.Outcome.Forbidden;
import io.ticketflower.application.engine.HandleTicketError.Outcome.Handled;
import io.ticketflower.application.engine.HandleTicketError.Outcome.NoSuchError;
import io.ticketflower.application.engine.HandleTicketError.Outcome.StillStuck;
import io.ticketflower.application.engine.HandleTicketError.Outcome.WrongStatus;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

final class HandlingTicketError implements HandleTicketError {
  private final Transactions transactions;
  private final TicketErrors errors;
  private final Submissions submissions;
  private final Tasks tasks;
  private final AuditTrail audit;

  HandlingTicketError(
      Transactions transactions,
      TicketErrors errors,
      Submissions submissions,
      Tasks tasks,
      AuditTrail audit) {
    this.transactions = transactions;
    this.errors = errors;
    this.submissions = submissions;
    this.tasks = tasks;
    this.audit = audit;
  }

  @Override
  public Outcome handle(Command command) {
    if (!command.actor().may(Permission.REPAIR_TICKETS)) {
      return new Forbidden(Permission.REPAIR_TICKETS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            errors
                .find(company, command.error())
                .map(error -> handle(command, error))
                .orElseGet(NoSuchError::new));
  }

  private Outcome handle(Command command, TicketError error) {
    if (error.version() != command.seenVersion()) {
      return new ComeTooLate();
    }
    boolean sameStatus = error.status() == command.status();
    if (!sameStatus && !TicketError.Status.LIFECYCLE.allows(error.status(), command.status())) {
      return new WrongStatus(error.status());
    }
    CompanyId company = command.actor().company();
    if (!sameStatus && command.status() == TicketError.Status.RESOLVED && holds(company, error)) {
      return new StillStuck();
    }
    TicketError handled =
        error.handled(command.status(), command.notes(), Optional.of(command.actor().user()));
    if (!errors.saveIfUnchanged(company, handled)) {
      return new ComeTooLate();
    }
    audit.record(
        command.actor(),
        AuditAction.TICKET_ERROR_HANDLED,
        new AuditedThing(AuditedThing.Kind.TICKET_ERROR, error.id().value()),
        told(error),
        told(handled));
    return new Handled(handled);
  }

  private static AuditFacts told(TicketError error) {
    return AuditFacts.of(Fact.STATUS, error.status().name()).with(Fact.NOTES, error.notes());
  }

  /// Whether the ticket still waits for this error to be repaired.
  private boolean holds(CompanyId company, TicketError error) {
    boolean active =
        submissions
            .find(company, error.ticket())
            .filter(it -> it.status() == TicketStatus.ACTIVE)
            .isPresent();
    if (!active || error.instance().isEmpty()) {
      return active;
    }
    return tasks.places(company, error.instance().get()).stream()
        .anyMatch(place -> error.task().equals(Optional.of(place.task())));
  }
}
