package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// Is asked on each request: a company that is suspended, or is to be deleted, is closed to its
/// people. Its owners may go on where it was they who closed it.
public interface CompanyDoor {
  /// @return why the actor is kept out; empty if they may go on
  Optional<CompanyState> closedTo(Actor actor);
}
