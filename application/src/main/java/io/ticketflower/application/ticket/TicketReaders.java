package io.ticketflower.application.ticket;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may see a ticket: its submitter, those who have or had a task in it, and ticket admins.
final class TicketReaders {
  private TicketReaders() {}

  /// @param workers of all its tasks
  static boolean include(Actor actor, TicketLists.Row ticket, Stream<Optional<UserId>> workers) {
    return actor.may(Permission.READ_ALL_TICKETS)
        || ticket.submitter().equals(actor.user())
        || workers.anyMatch(Optional.of(actor.user())::equals);
  }
}
