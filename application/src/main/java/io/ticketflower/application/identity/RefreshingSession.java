package io.ticketflower.application.identity;

import io.ticketflower.application.company.Companies;
import io.ticketflower.application.identity.RefreshSession.Outcome.Refreshed;
import io.ticketflower.application.identity.RefreshSession.Outcome.Refused;
import io.ticketflower.application.identity.Sessions.RefreshToken;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.identity.Sessions.Use;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.Author;
import io.ticketflower.domain.identity.Origin;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

final class RefreshingSession implements RefreshSession {
  /// Two tabs may use the same token at nearly the same time.
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Transactions transactions;
  private final Sessions sessions;
  private final Users users;
  private final Companies companies;
  private final Secrets secrets;
  private final BeginningSession beginning;
  private final AuditTrail audit;
  private final InstantSource clock;

  RefreshingSession(
      Transactions transactions,
      Sessions sessions,
      Users users,
      Companies companies,
      Secrets secrets,
      BeginningSession beginning,
      AuditTrail audit,
      InstantSource clock) {
    this.transactions = transactions;
    this.sessions = sessions;
    this.users = users;
    this.companies = companies;
    this.secrets = secrets;
    this.beginning = beginning;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Outcome refresh(String refreshToken, Origin origin) {
    Exchange exchange =
        transactions.acrossCompanies(() ->
            sessions
                .lockToken(secrets.fingerprint(refreshToken))
                .map(token -> exchange(token, origin))
                .orElse(Exchange.REFUSED));
    exchange.reused().ifPresent(session -> record(session, origin));
    return exchange.outcome();
  }

  /// What came of it.
  ///
  /// @param reused the session that ended because its token came a second time
  private record Exchange(Outcome outcome, Optional<Session> reused) {
    static final Exchange REFUSED = new Exchange(new Refused(), Optional.empty());
  }

  private void record(Session session, Origin origin) {
    audit.recordApart(
        session.company(),
        Author.of(session.user(), origin),
        AuditAction.TOKEN_REUSED,
        Optional.of(AuditedThing.session(session.id())),
        AuditFacts.NONE);
  }

  private Exchange exchange(RefreshToken token, Origin origin) {
    Instant now = clock.instant();
    Optional<Session> session = sessions.find(token.session()).filter(it -> it.isLive(now));
    if (session.isEmpty() || !now.isBefore(token.expiresAt())) {
      return Exchange.REFUSED;
    }
    if (token.usedAt().map(used -> used.plus(GRACE).isBefore(now)).orElse(false)) {
      sessions.end(token.session(), now);
      return new Exchange(new Refused(), session);
    }
    if (token.usedAt().isEmpty()) {
      sessions.saveToken(
          new RefreshToken(token.hash(), token.session(), token.expiresAt(), Optional.of(now)));
    }
    sessions.use(token.session(), Use.from(origin, now));
    Refreshed refreshed =
        new Refreshed(
            beginning.handOut(
                session.get(),
                users.find(session.get().user()).orElseThrow(),
                companies.find(session.get().company()).orElseThrow()));
    return new Exchange(refreshed, Optional.empty());
  }
}
