package io.ticketflower.testkit.invitation;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.application.invitation.Sendings;
import io.ticketflower.domain.identity.UserId;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every [Sendings] does.
public abstract class SendingsContract extends PersistenceContract {
  @Test
  public final void tells_when_somebody_has_sent_the_oldest_first() {
    add(roseGarden().anna(), NOON.plusSeconds(9));
    add(roseGarden().anna(), NOON.plusSeconds(5));
    add(roseGarden().anna(), NOON);
    add(roseGarden().ben(), NOON.plusSeconds(7));

    assertThat(since(roseGarden().anna(), NOON))
        .containsExactly(NOON.plusSeconds(5), NOON.plusSeconds(9));
  }

  @Test
  public final void forgets_what_nobody_asks_for_any_more() {
    add(roseGarden().anna(), NOON);
    add(roseGarden().ben(), NOON);

    roseGarden()
        .run(id ->
            sendings().add(id, roseGarden().anna(), UUID.randomUUID(), NOON.plusSeconds(9), NOON));

    assertThat(since(roseGarden().anna(), Instant.EPOCH)).containsExactly(NOON.plusSeconds(9));
    assertThat(since(roseGarden().ben(), Instant.EPOCH)).containsExactly(NOON);
  }

  @Test
  public final void of_two_who_see_the_last_free_place_one_takes_it() {
    var took =
        Race.of(
            2,
            () ->
                roseGarden()
                    .get(id -> {
                      boolean isFree =
                          sendings().lockSince(id, roseGarden().anna(), Instant.EPOCH).isEmpty();
                      if (isFree) {
                        sendings()
                            .add(id, roseGarden().anna(), UUID.randomUUID(), NOON, Instant.EPOCH);
                      }
                      return isFree;
                    }));

    assertThat(took).containsExactlyInAnyOrder(true, false);
  }

  @Test
  public final void hides_what_was_sent_from_every_other_company() {
    add(roseGarden().anna(), NOON);

    List<Instant> seen =
        rivalFlorist().get(id -> sendings().lockSince(id, roseGarden().anna(), Instant.EPOCH));
    assertThat(seen).isEmpty();
  }

  private void add(UserId who, Instant at) {
    roseGarden().run(id -> sendings().add(id, who, UUID.randomUUID(), at, Instant.EPOCH));
  }

  private List<Instant> since(UserId who, Instant since) {
    return roseGarden().get(id -> sendings().lockSince(id, who, since));
  }

  private Sendings sendings() {
    return roseGarden().persistence().sendings();
  }
}
