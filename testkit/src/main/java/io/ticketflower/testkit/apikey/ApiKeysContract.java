package io.ticketflower.testkit.apikey;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.apikey.ApiKeys;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every [ApiKeys] does.
public abstract class ApiKeysContract extends PersistenceContract {
  private static final Instant ONE_O_CLOCK = NOON.plusSeconds(3600);

  @Test
  public final void keeps_a_key_as_it_was_made() {
    ApiKey key = annas(NOON);

    assertThatOptional(find(key)).contains(key);
  }

  @Test
  public final void nobody_has_a_key_in_a_company_that_they_are_not_in() {
    ApiKey key = Made.by(rivalFlorist().anna(), NOON);

    assertThatThrownBy(() -> roseGarden().run(id -> keys().add(id, key)))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  public final void counts_somebodys_keys_that_are_live() {
    annas(NOON);
    ApiKey old = annas(NOON.minus(ApiKey.USUAL));
    ApiKey lost = annas(NOON);
    roseGarden().run(id -> keys().revoke(id, lost.id(), NOON));
    Made.storedBy(roseGarden(), roseGarden().ben());

    assertThat(count(NOON)).isEqualTo(1);
    assertThat(count(old.expiresAt().minusMillis(1))).isEqualTo(2);
  }

  @Test
  public final void whoever_counts_second_counts_what_the_first_has_added() {
    Florist florist = roseGarden();

    List<Integer> counts =
        Race.of(
            2,
            () ->
                florist.get(id -> {
                  int live = keys().countLive(id, florist.anna(), NOON);
                  keys().add(id, Made.by(florist.anna(), NOON));
                  return live;
                }));

    assertThat(counts).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  public final void notes_at_most_once_a_minute_that_a_key_was_used() {
    ApiKey key = annas(NOON);

    assertThat(usedAt(key, ONE_O_CLOCK)).contains(ONE_O_CLOCK);
    assertThat(usedAt(key, ONE_O_CLOCK.plusSeconds(59))).contains(ONE_O_CLOCK);
    assertThat(usedAt(key, ONE_O_CLOCK.plusSeconds(60))).contains(ONE_O_CLOCK.plusSeconds(60));
  }

  @Test
  public final void a_key_is_revoked_once() {
    ApiKey key = annas(NOON);

    assertThatBoolean(revoke(key, ONE_O_CLOCK)).isTrue();
    assertThatBoolean(revoke(key, ONE_O_CLOCK.plusSeconds(1))).isFalse();

    assertThatOptional(find(key)).contains(key.revoked(ONE_O_CLOCK));
  }

  @Test
  public final void revokes_all_of_somebodys_keys_that_are_live() {
    ApiKey first = annas(NOON);
    ApiKey second = annas(NOON);
    ApiKey expired = annas(ONE_O_CLOCK.minus(ApiKey.USUAL));
    ApiKey lost = annas(NOON);
    ApiKey bens = Made.storedBy(roseGarden(), roseGarden().ben());
    revoke(lost, NOON);

    List<ApiKeyId> revoked =
        roseGarden().get(id -> keys().revokeAll(id, roseGarden().anna(), ONE_O_CLOCK));

    assertThat(revoked).containsExactlyInAnyOrder(first.id(), second.id());
    assertThatOptional(find(first)).contains(first.revoked(ONE_O_CLOCK));
    assertThatOptional(find(expired)).contains(expired);
    assertThatOptional(find(lost)).contains(lost.revoked(NOON));
    assertThatOptional(find(bens)).contains(bens);
  }

  @Test
  public final void hides_a_key_from_every_other_company() {
    ApiKey key = annas(NOON);
    UserId anna = roseGarden().anna();

    assertThatOptional(rivalFlorist().get(id -> keys().find(id, key.id()))).isEmpty();
    assertThatObject(rivalFlorist().get(id -> keys().countLive(id, anna, NOON))).isEqualTo(0);
    rivalFlorist().run(id -> keys().use(id, key.id(), ONE_O_CLOCK));
    assertThatBoolean(rivalFlorist().get(id -> keys().revoke(id, key.id(), NOON))).isFalse();
    assertThatObject(rivalFlorist().get(id -> keys().revokeAll(id, anna, NOON)))
        .isEqualTo(List.of());
    assertThatOptional(find(key)).contains(key);
  }

  private ApiKey annas(Instant madeAt) {
    return Made.storedBy(roseGarden(), roseGarden().anna(), madeAt);
  }

  private Optional<ApiKey> find(ApiKey key) {
    return roseGarden().get(id -> keys().find(id, key.id()));
  }

  private int count(Instant now) {
    Florist florist = roseGarden();
    return florist.get(id -> keys().countLive(id, florist.anna(), now));
  }

  private Optional<Instant> usedAt(ApiKey key, Instant now) {
    roseGarden().run(id -> keys().use(id, key.id(), now));
    return find(key).flatMap(ApiKey::lastUsedAt);
  }

  private boolean revoke(ApiKey key, Instant at) {
    return roseGarden().get(id -> keys().revoke(id, key.id(), at));
  }

  private ApiKeys keys() {
    return roseGarden().persistence().apiKeys();
  }
}
