package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Who is behind a session, with the roles they hold now: a change of roles holds on the next
/// request.
public interface IdentifyCaller {
  /// @return empty if the session is over or the person is no member any more
  Optional<Identified> identify(SessionId session, UserId user, CompanyId company);

  /// @param company whether the company is at work
  /// @param lacksSecondFactor whether they can do nothing there but set up a second factor
  record Identified(Actor actor, CompanyState company, boolean lacksSecondFactor) {

    /// A company that is suspended, or is to be deleted, is closed to its people. Its owners may go
    /// on where it was they who closed it.
    ///
    /// @return why the actor is kept out; empty if they may go on
    public Optional<CompanyState> keptOut() {
      return company.isOpenTo(actor.may(Permission.OWN_COMPANY))
          ? Optional.empty()
          : Optional.of(company);
    }
  }
}
