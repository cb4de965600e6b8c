package io.ticketflower.application.identity;

import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.domain.identity.SessionId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class LoggingOut implements LogOut {
  private final Transactions transactions;
  private final Sessions sessions;
  private final Secrets secrets;
  private final AuditTrail audit;
  private final InstantSource clock;

  LoggingOut(
      Transactions transactions,
      Sessions sessions,
      Secrets secrets,
      AuditTrail audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.secrets = secrets;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void logOut(Actor actor, SessionId session) {
    transactions.inCompany(
        actor.company(),
        () -> {
          sessions.end(session, clock.instant());
          audit.record(
              actor, AuditAction.LOGGED_OUT, AuditedThing.session(session), AuditFacts.NONE);
          return session;
        });
  }

  @Override
  public void logOut(String refreshToken, Origin origin) {
    transactions.acrossCompanies(() -> end(refreshToken)).ifPresent(ended -> record(ended, origin));
  }

  private Optional<Session> end(String refreshToken) {
    Instant now = clock.instant();
    Optional<Session> session =
        sessions
            .lockToken(secrets.fingerprint(refreshToken))
            .flatMap(token -> sessions.find(token.session()))
            .filter(it -> it.isLive(now));
    session.ifPresent(it -> sessions.end(it.id(), now));
    return session;
  }

  private void record(Session session, Origin origin) {
    audit.recordApart(
        session.company(),
        Author.of(session.user(), origin),
        AuditAction.LOGGED_OUT,
        Optional.of(AuditedThing.session(session.id())),
        AuditFacts.NONE);
  }
}
