package io.ticketflower.application.ticket;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TicketId;
import io.ticketflower.domain.engine.TicketStatus;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// A submitter takes a ticket back; whatever was open in it is cancelled.
public interface WithdrawTicket {
  Outcome withdraw(Command command);

  /// @param reason told to those who worked on it, may be empty
  /// @param seenVersion the version that the actor has seen, if they say so
  record Command(
      Actor actor,
      TicketId ticket,
      String reason,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Withdrawn(TicketId ticket) implements Outcome {}

    /// No such ticket of this person; somebody else's is not told apart.
    record NoSuchTicket() implements Outcome {}

    record WrongStatus(TicketStatus status) implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
