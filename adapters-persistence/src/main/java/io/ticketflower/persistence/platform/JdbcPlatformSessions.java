package io.ticketflower.persistence.platform;

import io.ticketflower.application.platform.PlatformSessions;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class JdbcPlatformSessions implements PlatformSessions {
  private final PlatformSessionRows rows;

  JdbcPlatformSessions(PlatformSessionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(PlatformSession session) {
    rows.save(PlatformSessionRow.of(session));
  }

  @Override
  public Optional<PlatformSession> find(SessionId id) {
    return rows.findById(id.value()).map(PlatformSessionRow::session);
  }

  @Override
  public void extend(SessionId id, Instant until) {
    rows.extend(id.value(), until);
  }

  @Override
  public void end(SessionId id, Instant at) {
    rows.end(id.value(), at);
  }

  @Override
  public void endAll(UserId user, Instant at) {
    rows.endAll(user.value(), at);
  }

  @Override
  public int discard(Instant before, int limit) {
    return rows.deleteOver(before, limit);
  }
}
