package io.ticketflower.testkit.platform;

import static io.ticketflower.testkit.memory.Table.PLATFORM_SESSIONS;
import static io.ticketflower.testkit.memory.Table.PLATFORM_USERS;

import io.ticketflower.application.platform.PlatformSessions;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Log-ins of those who run the installation, in memory.
public final class InMemoryPlatformSessions implements PlatformSessions {
  private final InMemoryStore store;

  public InMemoryPlatformSessions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(PlatformSession session) {
    store.demandShared(PLATFORM_USERS, session.user());
    InMemoryStore.addNew(sessions(), session.id(), session);
  }

  @Override
  public Optional<PlatformSession> find(SessionId id) {
    return Optional.ofNullable(sessions().get(id));
  }

  @Override
  public void extend(SessionId id, Instant until) {
    sessions()
        .computeIfPresent(
            id, (_, it) -> it.endedAt().isPresent() ? it : with(it, until, Optional.empty()));
  }

  @Override
  public void end(SessionId id, Instant at) {
    sessions().computeIfPresent(id, (_, it) -> ended(it, at));
  }

  @Override
  public void endAll(UserId user, Instant at) {
    sessions().replaceAll((_, it) -> it.user().equals(user) ? ended(it, at) : it);
  }

  @Override
  public int discard(Instant before, int limit) {
    List<SessionId> over =
        sessions().values().stream()
            .filter(it ->
                it.expiresAt().isBefore(before) || it.endedAt().filter(before::isAfter).isPresent())
            .map(PlatformSession::id)
            .limit(limit)
            .toList();
    over.forEach(sessions()::remove);
    return over.size();
  }

  private static PlatformSession ended(PlatformSession session, Instant at) {
    return with(session, session.expiresAt(), session.endedAt().or(() -> Optional.of(at)));
  }

  private static PlatformSession with(
      PlatformSession session, Instant expiresAt, Optional<Instant> endedAt) {
    return new PlatformSession(
        session.id(), session.user(), session.startedAt(), expiresAt, endedAt, session.mandate());
  }

  private Map<SessionId, PlatformSession> sessions() {
    return store.shared(PLATFORM_SESSIONS);
  }
}
