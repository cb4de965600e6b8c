package io.ticketflower.application.platform;

import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.PlatformActor;
import io.ticketflower.domain.identity.SessionId;
import java.time.Instant;

/// A superuser helps a company from the inside: for half an hour, for a reason that its owners can
/// read, and only looking unless asked otherwise.
public interface ActForCompany {
  Outcome begin(PlatformActor actor, CompanyId company, String reason, boolean writes);

  /// Half an hour more, from now on.
  Outcome extend(PlatformActor actor, SessionId session);

  Outcome end(PlatformActor actor, SessionId session);

  sealed interface Outcome {
    record Acting(SessionId session, Company company, Mandate mandate, Instant until)
        implements Outcome {}

    record Ended() implements Outcome {}

    /// No such company, or no such session that is alive and one's own.
    record NoSuch() implements Outcome {}

    /// Only a superuser acts for companies.
    record NoSuperuser() implements Outcome {}
  }
}
