package io.ticketflower.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.LogOut;
import io.ticketflower.application.identity.LoggedIn;
import io.ticketflower.application.identity.RefreshSession.Outcome;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.Origin;
import io.ticketflower.testkit.FloristStreet;
import io.ticketflower.testkit.Race;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RefreshSessionTest {
  private static final Outcome REFUSED = new Outcome.Refused();

  private final FloristStreet street = new FloristStreet();
  private final LoggedIn anna = street.roseGarden().session();

  @Test
  void a_token_is_exchanged_for_the_next_one() {
    LoggedIn next = refreshed(anna.refreshToken());

    assertThat(next.session()).isEqualTo(anna.session());
    assertThat(next.user()).isEqualTo(anna.user());
    assertThat(next.company()).isEqualTo(anna.company());
    assertThat(next.companies()).isEqualTo(anna.companies());
    assertThat(next.refreshToken()).isNotEqualTo(anna.refreshToken());
    assertThat(refreshed(next.refreshToken()).session()).isEqualTo(anna.session());
  }

  @Test
  void two_tabs_may_use_the_same_token_at_nearly_the_same_time() {
    LoggedIn first = refreshed(anna.refreshToken());
    street.clock().tick(Duration.ofSeconds(9));
    LoggedIn second = refreshed(anna.refreshToken());

    assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
    assertThat(refreshed(first.refreshToken()).session()).isEqualTo(anna.session());
    assertThat(refreshed(second.refreshToken()).session()).isEqualTo(anna.session());
  }

  @Test
  void two_tabs_may_really_do_it_at_once() {
    var outcomes = Race.of(2, () -> refresh(anna.refreshToken()));

    assertThat(outcomes).allMatch(Outcome.Refreshed.class::isInstance).doesNotHaveDuplicates();
  }

  @Test
  void a_token_that_is_used_again_later_ends_the_whole_session() {
    LoggedIn next = refreshed(anna.refreshToken());
    street.clock().tick(Duration.ofSeconds(11));

    assertThat(refresh(anna.refreshToken())).isEqualTo(REFUSED);

    assertThat(refresh(next.refreshToken())).isEqualTo(REFUSED);
    assertThat(isLive(anna)).isFalse();
  }

  @Test
  void the_grace_does_not_grow_with_each_use() {
    refreshed(anna.refreshToken());
    street.clock().tick(Duration.ofSeconds(8));
    refreshed(anna.refreshToken());
    street.clock().tick(Duration.ofSeconds(8));

    assertThat(refresh(anna.refreshToken())).isEqualTo(REFUSED);
  }

  @Test
  void other_sessions_of_the_same_person_go_on() {
    LoggedIn other = street.roseGarden().logIn(anna.user().email());
    refreshed(anna.refreshToken());
    street.clock().tick(Duration.ofMinutes(1));
    refresh(anna.refreshToken());

    assertThat(refresh(other.refreshToken())).isInstanceOf(Outcome.Refreshed.class);
  }

  @Test
  void an_unknown_token_is_refused() {
    assertThat(refresh("")).isEqualTo(REFUSED);
    assertThat(refresh("0".repeat(64))).isEqualTo(REFUSED);
  }

  @Test
  void a_token_lives_for_two_weeks() {
    street.clock().tick(Duration.ofDays(14).minusSeconds(1));
    LoggedIn next = refreshed(anna.refreshToken());
    street.clock().tick(Duration.ofDays(14));

    assertThat(refresh(next.refreshToken())).isEqualTo(REFUSED);
  }

  @Test
  void a_session_ends_after_ninety_days_however_often_it_was_refreshed() {
    LoggedIn latest = anna;
    for (int week = 1; week <= 12; week++) {
      street.clock().tick(Duration.ofDays(7));
      latest = refreshed(latest.refreshToken());
    }
    assertThat(latest.refreshUntil()).isEqualTo(street.clock().instant().plus(Duration.ofDays(6)));
    street.clock().tick(Duration.ofDays(6));

    assertThat(refresh(latest.refreshToken())).isEqualTo(REFUSED);
    assertThat(isLive(latest)).isFalse();
  }

  @Test
  void nothing_is_refreshed_after_logging_out() {
    logOut().logOut(street.roseGarden().actor(anna), anna.session());

    assertThat(refresh(anna.refreshToken())).isEqualTo(REFUSED);
    assertThat(isLive(anna)).isFalse();
  }

  @Test
  void whoever_leaves_late_ends_the_session_by_its_refresh_token() {
    LoggedIn other = street.roseGarden().logIn(anna.user().email());

    logOut().logOut(anna.refreshToken(), Origin.INSIDE);
    logOut().logOut(anna.refreshToken(), Origin.INSIDE);
    logOut().logOut("0".repeat(64), Origin.INSIDE);

    assertThat(isLive(anna)).isFalse();
    assertThat(refresh(anna.refreshToken())).isEqualTo(REFUSED);
    assertThat(isLive(other)).isTrue();
  }

  @Test
  void logging_out_twice_does_no_harm() {
    Actor actor = street.roseGarden().anna();
    logOut().logOut(actor, anna.session());
    logOut().logOut(actor, anna.session());

    assertThat(isLive(anna)).isFalse();
    assertThat(isLive(street.rivalFlorist().session())).isTrue();
  }

  private LogOut logOut() {
    return street.application().identity().logOut();
  }

  private boolean isLive(LoggedIn session) {
    return Optional.of(session)
        .flatMap(it ->
            street
                .application()
                .identity()
                .identifyCaller()
                .identify(it.session(), it.user().id(), it.company().id()))
        .isPresent();
  }

  private Outcome refresh(String token) {
    return street.application().identity().refreshSession().refresh(token, Origin.INSIDE);
  }

  private LoggedIn refreshed(String token) {
    return ((Outcome.Refreshed) refresh(token)).session();
  }
}
