package io.ticketflower.testkit.platform;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.platform.PlatformSessions;
import io.ticketflower.application.platform.PlatformSessions.PlatformSession;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.User;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every [PlatformSessions] does.
public abstract class PlatformSessionsContract extends PersistenceContract {
  private static final Instant LONG_AGO = Instant.parse("2001-01-01T12:00:00Z");
  private final User olga = Florist.person("Olga");
  private final User otto = Florist.person("Otto");

  @BeforeEach
  public final void two_superusers() {
    does(() -> {
      for (User user : new User[] {olga, otto}) {
        roseGarden().persistence().users().add(user, "hash");
        roseGarden().persistence().standings().appoint(user.id(), PlatformRole.SUPERUSER);
      }
    });
  }

  @Test
  public final void keeps_a_session_in_no_company_and_one_for_a_company() {
    PlatformSession plain = begun(olga, NOON, Optional.empty());
    PlatformSession acting = begun(olga, NOON, Optional.of(mandate()));

    assertThat(find(plain)).contains(plain);
    assertThat(find(acting)).contains(acting);
  }

  @Test
  public final void knows_no_session_that_never_began() {
    assertThatOptional(across(() -> sessions().find(new SessionId(UUID.randomUUID())))).isEmpty();
  }

  @Test
  public final void a_session_goes_on_until_it_has_ended() {
    PlatformSession session = begun(olga, NOON, Optional.of(mandate()));
    Instant later = NOON.plus(Duration.ofHours(1));
    does(() -> sessions().extend(session.id(), later));
    assertThat(find(session).orElseThrow().expiresAt()).isEqualTo(later);

    does(() -> sessions().end(session.id(), NOON));
    does(() -> sessions().extend(session.id(), later.plusSeconds(1)));

    assertThat(find(session).orElseThrow().endedAt()).contains(NOON);
    assertThat(find(session).orElseThrow().expiresAt()).isEqualTo(later);
  }

  @Test
  public final void all_sessions_of_one_person_end_and_nobody_elses() {
    PlatformSession one = begun(olga, NOON, Optional.empty());
    PlatformSession two = begun(olga, NOON, Optional.of(mandate()));
    PlatformSession ottos = begun(otto, NOON, Optional.empty());

    does(() -> sessions().endAll(olga.id(), NOON));

    assertThat(find(one).orElseThrow().endedAt()).contains(NOON);
    assertThat(find(two).orElseThrow().endedAt()).contains(NOON);
    assertThat(find(ottos).orElseThrow().endedAt()).isEmpty();
  }

  @Test
  public final void what_is_long_over_is_thrown_away() {
    PlatformSession old = begun(olga, LONG_AGO, Optional.empty());
    PlatformSession young = begun(olga, NOON, Optional.empty());

    assertThat(across(() -> sessions().discard(LONG_AGO.plus(Duration.ofDays(1)), 500)))
        .isPositive();

    assertThat(find(old)).isEmpty();
    assertThat(find(young)).contains(young);
  }

  private Mandate mandate() {
    return new Mandate(roseGarden().id(), "They asked for help", true);
  }

  private PlatformSession begun(User user, Instant at, Optional<Mandate> mandate) {
    PlatformSession session =
        new PlatformSession(
            new SessionId(UUID.randomUUID()),
            user.id(),
            at,
            at.plus(Mandate.LENGTH),
            Optional.empty(),
            mandate);
    does(() -> sessions().add(session));
    return session;
  }

  private Optional<PlatformSession> find(PlatformSession session) {
    return across(() -> sessions().find(session.id()));
  }

  private void does(Runnable work) {
    across(() -> {
      work.run();
      return olga;
    });
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private PlatformSessions sessions() {
    return roseGarden().persistence().platformSessions();
  }
}
