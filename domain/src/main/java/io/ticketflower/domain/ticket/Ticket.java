package io.ticketflower.domain.ticket;

import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionId;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// A request that somebody in a company submitted.
///
/// @param number counted per company: people say "1042"
/// @param definition the version of the ticket definition by which it was filled in
/// @param workflow the version of the workflow definition that it runs by
/// @param contact the outsider for whom it was submitted
/// @param data what was filled in
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record Ticket(
    TicketId id,
    long number,
    String title,
    DefinitionId definition,
    DefinitionId workflow,
    UserId submitter,
    Optional<ContactId> contact,
    JsonObject data,
    TicketStatus status,
    Instant submittedAt,
    int version) {}
