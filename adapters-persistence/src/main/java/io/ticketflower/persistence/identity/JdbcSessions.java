package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.Sessions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Singleton
final class JdbcSessions implements Sessions {
  private final SessionRows sessions;
  private final VisitRows visits;
  private final RefreshTokenRows tokens;

  JdbcSessions(SessionRows sessions, VisitRows visits, RefreshTokenRows tokens) {
    this.sessions = sessions;
    this.visits = visits;
    this.tokens = tokens;
  }

  @Override
  public void add(Session session) {
    sessions.save(SessionRow.of(session));
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return sessions.findById(id.value()).map(SessionRow::session);
  }

  @Override
  public Optional<Visit> visit(SessionId id) {
    return visits.findById(id.value()).map(VisitRow::visit);
  }

  @Override
  public void addToken(RefreshToken token) {
    tokens.save(RefreshTokenRow.of(token));
  }

  @Override
  public Optional<RefreshToken> lockToken(String hash) {
    return tokens.findByHashForUpdate(hash).map(RefreshTokenRow::token);
  }

  @Override
  public void saveToken(RefreshToken token) {
    tokens.update(token.hash(), token.expiresAt(), token.usedAt().orElse(null));
  }

  @Override
  public void use(SessionId id, Use use) {
    sessions.use(id.value(), use.at(), use.address().orElse(null), use.client().orElse(null));
  }

  @Override
  public List<Session> liveOf(UserId user, Instant now, int limit) {
    return sessions.live(user.value(), null, now, limit).stream().map(SessionRow::session).toList();
  }

  @Override
  public List<Session> liveIn(CompanyId company, UserId user, Instant now, int limit) {
    return sessions.live(user.value(), company.value(), now, limit).stream()
        .map(SessionRow::session)
        .toList();
  }

  @Override
  public void end(SessionId id, Instant at) {
    sessions.end(id.value(), at);
  }

  @Override
  public void endIn(CompanyId company, UserId user, Instant at) {
    sessions.endIn(company.value(), user.value(), at);
  }

  @Override
  public int discard(Instant before, int limit) {
    return Math.max(sessions.deleteOver(before, limit), tokens.deleteExpired(before, limit));
  }

  @Override
  public void endAllBut(UserId user, Optional<SessionId> spared, Instant at) {
    sessions.endAllBut(user.value(), spared.map(SessionId::value).orElse(null), at);
  }
}
