package io.ticketflower.application.engine;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.engine.TicketError;
import io.ticketflower.domain.engine.TicketErrorId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.JsonObject;
import java.util.List;
import java.util.Optional;

/// A ticket admin sets a ticket going again, or ends it. The error is resolved, and the attempt
/// that follows raises a new one if it fails again.
public interface RepairTicket {
  Outcome repair(Command command);

  /// @param notes what the admin writes about it
  record Command(
      Actor actor,
      TicketErrorId error,
      Repair repair,
      String notes,
      Optional<Integer> seenVersion,
      Optional<RequestKey> key) {}

  /// What can be done about an error.
  sealed interface Repair {
    /// The cause is gone: do the same again.
    record Retry() implements Repair {}

    /// The workflow's data was wrong: these fields replace the present ones, then the same again.
    record EditData(JsonObject fields) implements Repair {}

    /// No condition holds: the ticket goes this way.
    ///
    /// @param to a task's key, or `end`
    record ChooseTransition(String to) implements Repair {}

    /// There is no way on: the ticket ends.
    record CancelTicket() implements Repair {}
  }

  sealed interface Outcome {
    record Repaired(TicketErrorId error) implements Outcome {}

    record NoSuchError() implements Outcome {}

    /// It was resolved before.
    record WrongStatus(TicketError.Status status) implements Outcome {}

    /// This repair does not fit this error.
    record NotApplicable(String message) implements Outcome {}

    /// The fields do not fit the workflow.
    record DataRefused(List<String> messages) implements Outcome {}

    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
