package io.ticketflower.application.ticket;

import io.ticketflower.application.definition.JsonSchemas.Violation;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.definition.DefinitionKey;
import io.ticketflower.domain.engine.Task;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;

/// Somebody submits a ticket.
///
/// The ticket is committed first; its workflow starts afterwards, in a transaction of its own, so a
/// faulty workflow never loses the request.
public interface SubmitTicket {
  Outcome submit(Command command);

  /// @param type the key of a ticket definition; its latest published version is used
  /// @param data what was filled in; must fit the form
  /// @param contact the outsider for whom it is submitted
  record Command(
      Actor actor,
      DefinitionKey type,
      JsonObject data,
      Optional<ContactId> contact,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    /// @param first what is to be done first, as far as that is known by now
    record Submitted(TicketId ticket, List<Task> first) implements Outcome {
      public Submitted {
        first = List.copyOf(first);
      }

      public Submitted(TicketId ticket) {
        this(ticket, List.of());
      }
    }

    /// No published ticket definition has this key.
    record NoSuchType() implements Outcome {}

    /// Its workflow has no published version.
    record NoWorkflow(DefinitionKey workflow) implements Outcome {}

    /// The person holds none of the company roles that may submit such tickets.
    record NotEligible() implements Outcome {}

    /// The company has no such contact, or doesn't take up tickets for them.
    record NoSuchContact() implements Outcome {}

    record DataRefused(List<Violation> violations) implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
