package io.ticketflower.application.platform;

import io.ticketflower.application.identity.IdentifyCaller.Identified;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Who of those who run the installation is behind a session, as what they are at this moment.
public interface IdentifyPlatformCaller {
  /// @return empty if the session is over, or works in a company
  Optional<PlatformActor> identify(SessionId session, UserId user);

  /// @return empty if the session is over, or they are no superuser any more
  Optional<Acting> acting(SessionId session, UserId superuser, CompanyId company);

  /// A superuser who acts for a company, in the place of the owner who has been there longest.
  record Acting(Identified identified, UserId superuser, Mandate mandate, Instant until) {}
}
