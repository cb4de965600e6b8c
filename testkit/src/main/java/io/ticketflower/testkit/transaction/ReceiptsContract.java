package io.ticketflower.testkit.transaction;

import static io.ticketflower.testkit.Florist.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.Receipts.Receipt;
import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.testkit.PersistenceContract;
import io.ticketflower.testkit.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What every [Receipts] does.
public abstract class ReceiptsContract extends PersistenceContract {
  private static final RequestKey KEY = new RequestKey("anna/once", "a hash");
  private static final Instant A_DAY_AGO = NOON.minus(Duration.ofDays(1));

  private final UUID made = UUID.randomUUID();

  @Test
  public final void a_new_key_has_no_receipt() {
    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO))).isEmpty();
  }

  @Test
  public final void finds_the_receipt_of_an_earlier_request() {
    roseGarden().run(id -> receipts().keep(id, KEY, made, NOON));

    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO)))
        .contains(new Receipt("a hash", made));
  }

  @Test
  public final void tells_the_first_requests_fingerprint_whatever_the_second_one_is() {
    roseGarden().run(id -> receipts().keep(id, KEY, made, NOON));

    RequestKey other = new RequestKey(KEY.key(), "another hash");
    assertThatOptional(roseGarden().get(id -> receipts().find(id, other, A_DAY_AGO)))
        .contains(new Receipt("a hash", made));
  }

  @Test
  public final void forgets_receipts_from_before() {
    roseGarden().run(id -> receipts().keep(id, KEY, made, A_DAY_AGO.minusSeconds(1)));

    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO))).isEmpty();
  }

  @Test
  public final void a_forgotten_key_can_be_used_again() {
    roseGarden().run(id -> receipts().keep(id, KEY, UUID.randomUUID(), A_DAY_AGO.minusSeconds(1)));

    roseGarden()
        .run(id -> {
          assertThat(receipts().find(id, KEY, A_DAY_AGO)).isEmpty();
          receipts().keep(id, new RequestKey(KEY.key(), "another hash"), made, NOON);
        });

    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO)))
        .contains(new Receipt("another hash", made));
  }

  @Test
  public final void a_rolled_back_request_leaves_no_receipt() {
    assertThatThrownBy(() ->
            roseGarden()
                .run(id -> {
                  receipts().keep(id, KEY, made, NOON);
                  throw new IllegalArgumentException("wilted");
                }))
        .hasMessage("wilted");

    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO))).isEmpty();
  }

  @Test
  public final void a_repeat_waits_for_the_first_request_that_is_under_way() {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch repeatIsDone = new CountDownLatch(1);

    var found =
        Race.between(
            () ->
                roseGarden()
                    .get(id -> {
                      Optional<Receipt> none = receipts().find(id, KEY, A_DAY_AGO);
                      asked.countDown();
                      Race.awhile(repeatIsDone);
                      receipts().keep(id, KEY, made, NOON);
                      return none;
                    }),
            () -> {
              Race.await(asked);
              var receipt = roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO));
              repeatIsDone.countDown();
              return receipt;
            });

    assertThat(found).containsExactly(Optional.empty(), Optional.of(new Receipt("a hash", made)));
  }

  @Test
  public final void many_repeats_at_once_do_the_work_once() {
    var results =
        Race.of(
            4,
            () ->
                roseGarden()
                    .get(id -> {
                      Optional<Receipt> earlier = receipts().find(id, KEY, A_DAY_AGO);
                      if (earlier.isPresent()) {
                        return earlier.get().made();
                      }
                      UUID mine = UUID.randomUUID();
                      receipts().keep(id, KEY, mine, NOON);
                      return mine;
                    }));

    assertThat(results).hasSize(4).containsOnly(results.getFirst());
  }

  @Test
  public final void discards_receipts_from_before_and_keeps_the_others() {
    RequestKey fresh = new RequestKey("anna/twice", "a hash");
    roseGarden().run(id -> receipts().keep(id, KEY, made, A_DAY_AGO.minusSeconds(1)));
    roseGarden().run(id -> receipts().keep(id, fresh, made, A_DAY_AGO));

    assertThat(discard(10)).isEqualTo(1);

    assertThat(discard(10)).isZero();
    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, Instant.EPOCH))).isEmpty();
    assertThatOptional(roseGarden().get(id -> receipts().find(id, fresh, A_DAY_AGO))).isPresent();
  }

  @Test
  public final void discards_no_more_than_the_limit_allows() {
    for (int i = 0; i < 3; i++) {
      RequestKey key = new RequestKey("anna/" + i, "a hash");
      roseGarden().run(id -> receipts().keep(id, key, made, A_DAY_AGO.minusSeconds(1)));
    }

    assertThat(discard(2)).isEqualTo(2);
    assertThat(discard(2)).isEqualTo(1);
  }

  @Test
  public final void a_receipt_that_is_made_while_others_are_discarded_stays() {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch discarded = new CountDownLatch(1);
    roseGarden().run(id -> receipts().find(id, KEY, A_DAY_AGO));

    Race.between(
        () ->
            roseGarden()
                .get(id -> {
                  var none = receipts().find(id, KEY, A_DAY_AGO);
                  asked.countDown();
                  Race.awhile(discarded);
                  receipts().keep(id, KEY, made, NOON);
                  return none;
                }),
        () -> {
          Race.await(asked);
          int count = discard(10);
          discarded.countDown();
          return Optional.of(count);
        });

    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO)))
        .contains(new Receipt("a hash", made));
  }

  @Test
  public final void hides_a_receipt_from_every_other_company() {
    roseGarden().run(id -> receipts().keep(id, KEY, made, NOON));

    assertThatOptional(rivalFlorist().get(id -> receipts().find(id, KEY, A_DAY_AGO))).isEmpty();
    rivalFlorist().run(id -> receipts().keep(id, KEY, UUID.randomUUID(), NOON));
    rivalFlorist().run(id -> receipts().discard(id, NOON.plusSeconds(1), 10));
    assertThatOptional(roseGarden().get(id -> receipts().find(id, KEY, A_DAY_AGO)))
        .contains(new Receipt("a hash", made));
  }

  private int discard(int limit) {
    return roseGarden().get(id -> receipts().discard(id, A_DAY_AGO, limit));
  }

  private Receipts receipts() {
    return roseGarden().persistence().receipts();
  }
}
