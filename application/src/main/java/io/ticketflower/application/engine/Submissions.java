package io.ticketflower.application.engine;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.engine.WorkId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// What the engine has to know of each company's tickets.
public interface Submissions {
  Optional<Submission> find(CompanyId company, TicketId ticket);

  /// Locks it until the transaction ends.
  Optional<Submission> lock(CompanyId company, TicketId ticket);

  /// Takes away the work that starts a ticket, as [PendingWork#take] does, and locks the ticket.
  ///
  /// @return empty if it is done already, or somebody else is at it
  Optional<Submission> takeUp(CompanyId company, WorkId work, TicketId ticket);

  /// Ends an active ticket.
  ///
  /// @return false if it is over already
  boolean close(CompanyId company, TicketId ticket, TicketStatus status, Instant at);

  /// @param ticketDefinition by which it was filled in
  /// @param workflow by which it runs
  record Submission(
      TicketId ticket,
      TicketStatus status,
      UserId submitter,
      PersonName submitterName,
      EmailAddress submitterEmail,
      JsonObject data,
      DefinitionId ticketDefinition,
      DefinitionId workflow) {}
}
