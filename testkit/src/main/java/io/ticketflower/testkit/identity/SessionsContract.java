package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.identity.Sessions;
import io.ticketflower.application.identity.Sessions.RefreshToken;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.identity.Sessions.Use;
import io.ticketflower.application.identity.Sessions.Visit;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.company.CompanyState;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every [Sessions] does.
public abstract class SessionsContract extends PersistenceContract {
  private static final Instant TOMORROW = NOON.plusSeconds(86_400);

  @Test
  public final void finds_a_session() {
    Session session = begin(roseGarden().anna());

    assertThat(find(session)).isEqualTo(session);
    assertThat(find(session).isLive(NOON)).isTrue();
  }

  @Test
  public final void finds_no_session_that_is_not_there() {
    assertThatOptional(across(() -> sessions().find(new SessionId(UUID.randomUUID())))).isEmpty();
  }

  @Test
  public final void finds_a_session_with_the_state_of_its_company() {
    Session session = begin(roseGarden().anna());
    assertThatOptional(across(() -> sessions().visit(session.id())))
        .contains(new Visit(session, new CompanyState.Active(), false, false));

    CompanyState suspended = new CompanyState.SuspendedByOwner(NOON);
    across(() ->
        roseGarden()
            .persistence()
            .companies()
            .change(roseGarden().id(), new CompanyState.Active(), suspended));

    assertThatOptional(across(() -> sessions().visit(session.id())))
        .contains(new Visit(session, suspended, false, false));
    assertThatOptional(across(() -> sessions().visit(new SessionId(UUID.randomUUID())))).isEmpty();
  }

  @Test
  public final void finds_a_token_by_its_hash() {
    RefreshToken token = token(begin(roseGarden().anna()));

    assertThatOptional(across(() -> sessions().lockToken(token.hash()))).contains(token);
    assertThatOptional(across(() -> sessions().lockToken("unknown"))).isEmpty();
  }

  @Test
  public final void a_session_has_a_chain_of_tokens() {
    Session session = begin(roseGarden().anna());
    RefreshToken first = token(session);
    RefreshToken second = token(session);

    assertThatOptional(across(() -> sessions().lockToken(first.hash()))).contains(first);
    assertThatOptional(across(() -> sessions().lockToken(second.hash()))).contains(second);
  }

  @Test
  public final void notes_that_a_token_was_used() {
    RefreshToken used = used(token(begin(roseGarden().anna())), NOON.plusSeconds(3));

    does(() -> sessions().saveToken(used));

    assertThatOptional(across(() -> sessions().lockToken(used.hash()))).contains(used);
  }

  @Test
  public final void of_two_who_use_a_token_at_once_the_second_sees_that_it_was_used() {
    RefreshToken token = token(begin(roseGarden().anna()));

    var wasFresh =
        Race.of(
            2,
            () ->
                across(() -> {
                  RefreshToken locked = sessions().lockToken(token.hash()).orElseThrow();
                  boolean fresh = locked.usedAt().isEmpty();
                  sessions().saveToken(used(locked, NOON));
                  return fresh;
                }));

    assertThat(wasFresh).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void notes_when_and_from_where_a_session_was_used() {
    Session session = begin(roseGarden().anna());
    Use later = new Use(NOON.plusSeconds(60), Optional.of("192.0.2.18"), Optional.empty());

    does(() -> sessions().use(session.id(), later));
    assertThat(find(session).latest()).isEqualTo(later);

    does(() -> sessions().end(session.id(), NOON.plusSeconds(70)));
    does(() -> sessions().use(session.id(), session.latest()));
    assertThat(find(session).latest()).isEqualTo(later);
  }

  @Test
  public final void lists_what_somebody_has_begun_and_neither_ended_nor_let_expire() {
    Session first = begin(roseGarden().anna());
    Session second = begin(roseGarden().anna());
    Session ended = begin(roseGarden().anna());
    begin(roseGarden().ben());
    Use later = new Use(NOON.plusSeconds(60), Optional.empty(), Optional.empty());
    does(() -> sessions().end(ended.id(), NOON));
    does(() -> sessions().use(first.id(), later));

    assertThat(liveOf(NOON, 9)).containsExactly(first.id(), second.id());
    assertThat(liveOf(NOON, 1)).containsExactly(first.id());
    assertThat(liveOf(TOMORROW, 9)).isEmpty();
  }

  @Test
  public final void lists_what_somebody_has_begun_in_one_company() {
    Session here = begin(roseGarden().anna());

    assertThat(liveIn(roseGarden().id())).containsExactly(here.id());
    assertThat(liveIn(rivalFlorist().id())).isEmpty();
  }

  private List<SessionId> liveOf(Instant now, int limit) {
    return across(() -> sessions().liveOf(roseGarden().anna(), now, limit)).stream()
        .map(Session::id)
        .toList();
  }

  private List<SessionId> liveIn(CompanyId company) {
    return across(() -> sessions().liveIn(company, roseGarden().anna(), NOON, 9)).stream()
        .map(Session::id)
        .toList();
  }

  @Test
  public final void a_session_that_ended_stays_ended_since_then() {
    Session session = begin(roseGarden().anna());

    does(() -> sessions().end(session.id(), NOON.plusSeconds(5)));
    does(() -> sessions().end(session.id(), NOON.plusSeconds(9)));

    assertThat(find(session).endedAt()).contains(NOON.plusSeconds(5));
    assertThat(find(session).isLive(NOON)).isFalse();
  }

  @Test
  public final void ends_all_of_a_persons_sessions_but_one() {
    Session spared = begin(roseGarden().anna());
    Session other = begin(roseGarden().anna());
    Session somebodyElses = begin(roseGarden().ben());

    does(() -> sessions().endAllBut(roseGarden().anna(), Optional.of(spared.id()), NOON));

    assertThat(find(spared).endedAt()).isEmpty();
    assertThat(find(other).endedAt()).contains(NOON);
    assertThat(find(somebodyElses).endedAt()).isEmpty();
  }

  @Test
  public final void ends_all_of_a_persons_sessions() {
    Session one = begin(roseGarden().anna());
    Session other = begin(roseGarden().anna());

    does(() -> sessions().endAllBut(roseGarden().anna(), Optional.empty(), NOON));

    assertThat(find(one).endedAt()).contains(NOON);
    assertThat(find(other).endedAt()).contains(NOON);
  }

  @Test
  public final void ends_what_a_person_has_begun_in_one_company() {
    Session here = begin(roseGarden().anna());
    Session bens = begin(roseGarden().ben());

    does(() -> sessions().endIn(rivalFlorist().id(), roseGarden().anna(), NOON));
    assertThat(find(here).endedAt()).isEmpty();

    does(() -> sessions().endIn(roseGarden().id(), roseGarden().anna(), NOON));
    assertThat(find(here).endedAt()).contains(NOON);
    assertThat(find(bens).endedAt()).isEmpty();
  }

  @Test
  public final void discards_what_ended_or_expired_before_with_its_tokens() {
    Session live = begin(roseGarden().anna());
    Session ended = begin(roseGarden().anna());
    Session endedLater = begin(roseGarden().ben());
    RefreshToken token = token(ended);
    RefreshToken liveToken = token(live);
    does(() -> sessions().end(ended.id(), NOON));
    does(() -> sessions().end(endedLater.id(), NOON.plusSeconds(9)));

    discardAll(NOON.plusSeconds(5));

    assertThatOptional(across(() -> sessions().find(ended.id()))).isEmpty();
    assertThatOptional(across(() -> sessions().lockToken(token.hash()))).isEmpty();
    assertThat(find(live)).isEqualTo(live);
    assertThat(find(endedLater).endedAt()).contains(NOON.plusSeconds(9));
    assertThatOptional(across(() -> sessions().lockToken(liveToken.hash()))).contains(liveToken);
    discardAll(TOMORROW.plusSeconds(1));
    assertThatOptional(across(() -> sessions().find(live.id()))).isEmpty();
  }

  @Test
  public final void discards_a_token_that_expired_before_its_session() {
    Session session = begin(roseGarden().anna());
    RefreshToken lasting = token(session);
    RefreshToken expired =
        new RefreshToken(
            UUID.randomUUID().toString(), session.id(), NOON.plusSeconds(1), Optional.of(NOON));
    does(() -> sessions().addToken(expired));

    discardAll(NOON.plusSeconds(5));

    assertThatOptional(across(() -> sessions().lockToken(expired.hash()))).isEmpty();
    assertThatOptional(across(() -> sessions().lockToken(lasting.hash()))).contains(lasting);
    assertThat(find(session)).isEqualTo(session);
  }

  @Test
  public final void discards_no_more_than_the_limit_allows() {
    discardAll(NOON.plusSeconds(5));
    List<Session> ended = Stream.generate(() -> begin(roseGarden().anna())).limit(3).toList();
    does(() -> sessions().endAllBut(roseGarden().anna(), Optional.empty(), NOON));

    assertThat(across(() -> sessions().discard(NOON.plusSeconds(5), 2)).intValue()).isEqualTo(2);

    assertThat(ended)
        .filteredOn(it -> across(() -> sessions().find(it.id())).isPresent())
        .hasSize(1);
  }

  @Test
  public final void a_fault_brings_a_used_token_back() {
    RefreshToken token = token(begin(roseGarden().anna()));

    assertThatThrownBy(() ->
            does(() -> {
              sessions().saveToken(used(token, NOON));
              throw new IllegalArgumentException("wilted");
            }))
        .hasMessage("wilted");

    assertThatOptional(across(() -> sessions().lockToken(token.hash()))).contains(token);
  }

  static Session session(SessionId id, UserId user, CompanyId company) {
    return new Session(
        id,
        user,
        company,
        NOON,
        TOMORROW,
        Optional.empty(),
        new Use(NOON, Optional.of("192.0.2.17"), Optional.of("Firefox")));
  }

  private Session begin(UserId user) {
    Session session = session(new SessionId(UUID.randomUUID()), user, roseGarden().id());
    does(() -> sessions().add(session));
    return session;
  }

  private RefreshToken token(Session session) {
    String hash = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    RefreshToken token = new RefreshToken(hash, session.id(), TOMORROW, Optional.empty());
    does(() -> sessions().addToken(token));
    return token;
  }

  private static RefreshToken used(RefreshToken token, Instant at) {
    return new RefreshToken(token.hash(), token.session(), token.expiresAt(), Optional.of(at));
  }

  /// Other tests may have left some.
  private void discardAll(Instant before) {
    while (across(() -> sessions().discard(before, 100)) >= 100) {}
  }

  private Session find(Session session) {
    return across(() -> sessions().find(session.id())).orElseThrow();
  }

  private void does(Runnable work) {
    across(() -> {
      work.run();
      return roseGarden();
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private Sessions sessions() {
    return roseGarden().persistence().sessions();
  }
}
