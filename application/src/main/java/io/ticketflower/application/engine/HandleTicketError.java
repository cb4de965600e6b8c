package io.ticketflower.application.engine;

import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;

/// A ticket admin notes that an error was seen, or that it needs nothing more.
public interface HandleTicketError {
  Outcome handle(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(
      Actor actor, TicketErrorId error, TicketError.Status status, String notes, int seenVersion) {}

  sealed interface Outcome {
    record Handled(TicketError error) implements Outcome {}

    record NoSuchError() implements Outcome {}

    record WrongStatus(TicketError.Status status) implements Outcome {}

    /// The ticket would be stuck with nobody knowing: repair it, or cancel it, instead.
    record StillStuck() implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
