package io.ticketflower.application.identity;

import io.ticketflower.application.identity.Sessions.RefreshToken;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.identity.Sessions.Use;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.domain.company.Company;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Begins sessions and hands out their refresh tokens. Needs a transaction.
final class BeginningSession {
  private static final Duration LONGEST = Duration.ofDays(90);
  static final Duration IDLE = Duration.ofDays(14);
  private final Sessions sessions;
  private final CompaniesOfUsers companies;
  private final Secrets secrets;
  private final Ids ids;
  private final InstantSource clock;

  BeginningSession(
      Sessions sessions,
      CompaniesOfUsers companies,
      Secrets secrets,
      Ids ids,
      InstantSource clock) {
    this.sessions = sessions;
    this.companies = companies;
    this.secrets = secrets;
    this.ids = ids;
    this.clock = clock;
  }

  LoggedIn begin(User user, Company company, Origin origin) {
    Instant now = clock.instant();
    SessionId id = new SessionId(ids.next());
    Session session =
        new Session(
            id,
            user.id(),
            company.id(),
            now,
            now.plus(LONGEST),
            Optional.empty(),
            Use.from(origin, now));
    sessions.add(session);
    return handOut(session, user, company);
  }

  LoggedIn handOut(Session session, User user, Company company) {
    Instant idle = clock.instant().plus(IDLE);
    Instant until = idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
    String token = secrets.token();
    sessions.addToken(
        new RefreshToken(secrets.fingerprint(token), session.id(), until, Optional.empty()));
    return new LoggedIn(session.id(), user, company, companies.of(user.id()), token, until);
  }
}
