package io.ticketflower.testkit.account;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.account.PasswordResets;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [PasswordResets] does.
public abstract class PasswordResetsContract extends PersistenceContract {
  private static final Instant LATER = NOON.plusSeconds(3600);

  @Test
  public final void finds_whose_a_token_is_as_often_as_it_is_asked() {
    String hash = put(roseGarden().anna());

    assertThatOptional(find(hash, NOON)).contains(roseGarden().anna());
    assertThatOptional(find(hash, NOON)).contains(roseGarden().anna());
    assertThatOptional(find("unknown", NOON)).isEmpty();
  }

  @Test
  public final void a_token_is_taken_once() {
    String hash = put(roseGarden().anna());

    assertThatOptional(take(hash, NOON)).contains(roseGarden().anna());
    assertThatOptional(take(hash, NOON)).isEmpty();
    assertThatOptional(find(hash, NOON)).isEmpty();
  }

  @Test
  public final void a_token_expires() {
    String hash = put(roseGarden().anna());

    assertThatOptional(find(hash, LATER)).isEmpty();
    assertThatOptional(take(hash, LATER)).isEmpty();
    assertThatOptional(take(hash, LATER.minusSeconds(1))).isPresent();
  }

  @Test
  public final void a_new_token_takes_the_place_of_the_old_one_and_of_nobody_elses() {
    String old = put(roseGarden().anna());
    String bens = put(roseGarden().ben());

    String next = put(roseGarden().anna());

    assertThatOptional(find(old, NOON)).isEmpty();
    assertThatOptional(find(next, NOON)).contains(roseGarden().anna());
    assertThatOptional(find(bens, NOON)).contains(roseGarden().ben());
  }

  @Test
  public final void what_is_forgotten_is_worth_nothing() {
    String annas = put(roseGarden().anna());
    String bens = put(roseGarden().ben());

    across(() -> {
      resets().forget(roseGarden().anna());
      return annas;
    });

    assertThatOptional(find(annas, NOON)).isEmpty();
    assertThatOptional(find(bens, NOON)).isPresent();
  }

  @Test
  public final void of_several_who_take_it_at_once_one_gets_it() {
    String hash = put(roseGarden().anna());

    assertThat(Race.of(4, () -> take(hash, NOON).isPresent())).containsOnlyOnce(true);
  }

  private String put(UserId user) {
    String hash = UUID.randomUUID().toString();
    across(() -> {
      resets().put(user, hash, LATER);
      return hash;
    });
    return hash;
  }

  private Optional<UserId> find(String hash, Instant now) {
    return across(() -> resets().find(hash, now));
  }

  private Optional<UserId> take(String hash, Instant now) {
    return across(() -> resets().take(hash, now));
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private PasswordResets resets() {
    return roseGarden().persistence().passwordResets();
  }
}
