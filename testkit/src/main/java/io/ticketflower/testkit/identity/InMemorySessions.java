package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.COMPANY_STATES;
import static io.ticketflower.testkit.memory.Table.SECOND_FACTORS;
import static io.ticketflower.testkit.memory.Table.SECOND_FACTOR_WANTED;
import static io.ticketflower.testkit.memory.Table.SESSIONS;
import static io.ticketflower.testkit.memory.Table.TOKENS;
import static io.ticketflower.testkit.memory.Table.TRIALS;
import static io.ticketflower.testkit.memory.Table.USERS;

import io.ticketflower.application.identity.Sessions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Log-ins in memory.
public final class InMemorySessions implements Sessions {
  private static final Comparator<Session> LATEST_USED_FIRST =
      Comparator.<Session, Instant>comparing(it -> it.latest().at())
          .thenComparing(it -> it.id().value().toString())
          .reversed();

  private final InMemoryStore store;

  public InMemorySessions(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public void add(Session session) {
    store.demandShared(USERS, session.user());
    store.demandShared(COMPANIES, session.company());
    InMemoryStore.addNew(store.shared(SESSIONS), session.id(), session);
  }

  @Override
  public Optional<Session> find(SessionId id) {
    return Optional.ofNullable(store.shared(SESSIONS).get(id));
  }

  @Override
  public Optional<Visit> visit(SessionId id) {
    return find(id)
        .map(session ->
            new Visit(
                session,
                store
                    .shared(COMPANY_STATES)
                    .getOrDefault(session.company(), new CompanyState.Active()),
                store.shared(TRIALS).containsKey(session.company()),
                store.shared(SECOND_FACTOR_WANTED).containsKey(session.company())
                    && !isProtected(session.user())));
  }

  private boolean isProtected(UserId user) {
    return Optional.ofNullable(store.shared(SECOND_FACTORS).get(user))
        .filter(row -> row.factor().confirmed())
        .isPresent();
  }

  @Override
  public void addToken(RefreshToken token) {
    store.demandShared(SESSIONS, token.session());
    InMemoryStore.addNew(store.shared(TOKENS), token.hash(), token);
  }

  @Override
  public Optional<RefreshToken> lockToken(String hash) {
    return Optional.ofNullable(store.shared(TOKENS).get(hash));
  }

  @Override
  public void saveToken(RefreshToken token) {
    store.demandShared(TOKENS, token.hash());
    store.shared(TOKENS).put(token.hash(), token);
  }

  @Override
  public void use(SessionId id, Use use) {
    store
        .shared(SESSIONS)
        .computeIfPresent(
            id,
            (_, session) ->
                session.endedAt().isPresent() ? session : with(session, session.endedAt(), use));
  }

  @Override
  public List<Session> liveOf(UserId user, Instant now, int limit) {
    return store.shared(SESSIONS).values().stream()
        .filter(session -> session.user().equals(user) && session.isLive(now))
        .sorted(LATEST_USED_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Session> liveIn(CompanyId company, UserId user, Instant now, int limit) {
    return liveOf(user, now, Integer.MAX_VALUE).stream()
        .filter(session -> session.company().equals(company))
        .limit(limit)
        .toList();
  }

  @Override
  public void end(SessionId id, Instant at) {
    store.shared(SESSIONS).computeIfPresent(id, (_, session) -> ended(session, at));
  }

  @Override
  public void endAllBut(UserId user, Optional<SessionId> spared, Instant at) {
    store
        .shared(SESSIONS)
        .replaceAll((id, session) ->
            session.user().equals(user) && !spared.equals(Optional.of(id))
                ? ended(session, at)
                : session);
  }

  @Override
  public void endIn(CompanyId company, UserId user, Instant at) {
    store
        .shared(SESSIONS)
        .replaceAll((_, session) ->
            session.user().equals(user) && session.company().equals(company)
                ? ended(session, at)
                : session);
  }

  @Override
  public int discard(Instant before, int limit) {
    Map<SessionId, Session> sessions = store.shared(SESSIONS);
    Map<String, RefreshToken> tokens = store.shared(TOKENS);
    List<SessionId> over =
        sessions.values().stream()
            .filter(it ->
                it.expiresAt().isBefore(before) || it.endedAt().filter(before::isAfter).isPresent())
            .map(Session::id)
            .limit(limit)
            .toList();
    over.forEach(sessions::remove);
    tokens.values().removeIf(token -> over.contains(token.session()));
    List<String> expired =
        tokens.values().stream()
            .filter(token -> token.expiresAt().isBefore(before))
            .map(RefreshToken::hash)
            .limit(limit)
            .toList();
    expired.forEach(tokens::remove);
    return Math.max(over.size(), expired.size());
  }

  private static Session ended(Session session, Instant at) {
    return with(session, session.endedAt().or(() -> Optional.of(at)), session.latest());
  }

  private static Session with(Session session, Optional<Instant> endedAt, Use latest) {
    return new Session(
        session.id(),
        session.user(),
        session.company(),
        session.startedAt(),
        session.expiresAt(),
        endedAt,
        latest);
  }
}
