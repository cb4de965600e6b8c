package io.ticketflower.testkit.identity;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.application.identity.EmailProofs.Proof;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.Florist;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What every [EmailProofs] does.
public abstract class EmailProofsContract extends PersistenceContract {
  private static final Instant LATER = NOON.plusSeconds(3600);

  private final EmailAddress wanted = Florist.person("Anna").email();

  @Test
  public final void a_token_proves_an_address_once() {
    String hash = put(roseGarden().anna());

    assertThatOptional(take(hash, NOON)).contains(new Proof(roseGarden().anna(), wanted));
    assertThatOptional(take(hash, NOON)).isEmpty();
    assertThatOptional(take("unknown", NOON)).isEmpty();
  }

  @Test
  public final void a_token_expires() {
    String hash = put(roseGarden().anna());

    assertThatOptional(take(hash, LATER)).isEmpty();
    assertThatOptional(take(hash, LATER.minusSeconds(1))).isPresent();
  }

  @Test
  public final void a_new_token_takes_the_place_of_the_old_one_and_of_nobody_elses() {
    String old = put(roseGarden().anna());
    String bens = put(roseGarden().ben());

    String next = put(roseGarden().anna());

    assertThatOptional(take(old, NOON)).isEmpty();
    assertThatOptional(take(next, NOON)).isPresent();
    assertThatOptional(take(bens, NOON).map(Proof::user)).contains(roseGarden().ben());
  }

  @Test
  public final void what_is_forgotten_proves_nothing() {
    String annas = put(roseGarden().anna());
    String bens = put(roseGarden().ben());

    across(() -> {
      proofs().forget(roseGarden().anna());
      return annas;
    });

    assertThatOptional(take(annas, NOON)).isEmpty();
    assertThatOptional(take(bens, NOON)).isPresent();
  }

  @Test
  public final void of_several_who_take_it_at_once_one_gets_it() {
    String hash = put(roseGarden().anna());

    assertThat(Race.of(4, () -> take(hash, NOON).isPresent())).containsOnlyOnce(true);
  }

  private String put(UserId user) {
    String hash = UUID.randomUUID().toString();
    across(() -> {
      proofs().put(new Proof(user, wanted), hash, LATER);
      return hash;
    });
    return hash;
  }

  private Optional<Proof> take(String hash, Instant now) {
    return across(() -> proofs().take(hash, now));
  }

  private <T> T across(Supplier<T> work) {
    return roseGarden().persistence().transactions().acrossCompanies(work);
  }

  private EmailProofs proofs() {
    return roseGarden().persistence().emailProofs();
  }
}
