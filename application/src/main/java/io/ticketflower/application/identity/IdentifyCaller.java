package io.ticketflower.application.identity;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.util.Optional;

/// Who is behind a session, with the roles they hold now: a change of roles holds on the next
/// request.
public interface IdentifyCaller {
  /// @return empty if the session is over or the person is no member any more
  Optional<Actor> identify(SessionId session, UserId user, CompanyId company);
}
