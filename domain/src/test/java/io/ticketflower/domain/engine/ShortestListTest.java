package io.ticketflower.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ticketflower.domain.identity.UserId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who gets a task.
class ShortestListTest {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
  private static final UserId ANNA = new UserId(new UUID(0, 1));
  private static final UserId BEN = new UserId(new UUID(0, 2));
  private static final UserId CARLA = new UserId(new UUID(0, 3));

  @Test
  void whoever_has_the_fewest_open_tasks_gets_it() {
    var anna = assigned(ANNA, 3, NOON.minusSeconds(90));
    var ben = assigned(BEN, 1, NOON);
    var carla = assigned(CARLA, 2, NOON.minusSeconds(90));

    assertThat(chosen(anna, ben, carla)).contains(BEN);
  }

  @Test
  void among_equals_it_goes_to_whoever_got_one_longest_ago() {
    var anna = assigned(ANNA, 1, NOON);
    var ben = assigned(BEN, 1, NOON.minusSeconds(1));
    var carla = assigned(CARLA, 2, NOON.minusSeconds(90));

    assertThat(chosen(anna, ben, carla)).contains(BEN);
  }

  @Test
  void whoever_never_got_one_has_waited_longest() {
    var anna = assigned(ANNA, 0, Instant.EPOCH.minusSeconds(1));
    var ben = new Worker(BEN, 0, Optional.empty());

    assertThat(chosen(anna, ben)).contains(BEN);
  }

  @Test
  void a_long_list_counts_more_than_a_long_wait() {
    var anna = new Worker(ANNA, 1, Optional.empty());
    var ben = assigned(BEN, 0, NOON);

    assertThat(chosen(anna, ben)).contains(BEN);
  }

  @Test
  void a_full_tie_is_broken_the_same_way_whatever_the_order() {
    var anna = assigned(ANNA, 1, NOON);
    var ben = assigned(BEN, 1, NOON);

    assertThat(chosen(anna, ben)).contains(ANNA);
    assertThat(chosen(ben, anna)).contains(ANNA);
  }

  @Test
  void the_only_one_gets_it_however_long_the_list() {
    assertThat(chosen(assigned(CARLA, 400, NOON))).contains(CARLA);
  }

  @Test
  void nobody_eligible_nobody_chosen() {
    assertThat(ShortestList.of(List.of())).isEmpty();
  }

  @Test
  void the_reason_is_kept() {
    var choice =
        ShortestList.of(List.of(assigned(ANNA, 3, NOON), assigned(BEN, 2, NOON))).orElseThrow();

    assertThat(choice.reason())
        .isEqualTo(
            JsonObject.of(
                "reason", Json.of("shortest list"),
                "openTasks", Json.of(2),
                "candidates", Json.of(2)));
  }

  private static Optional<UserId> chosen(Worker... workers) {
    return ShortestList.of(List.of(workers)).map(it -> it.chosen().user());
  }

  private static Worker assigned(UserId user, int openTasks, Instant last) {
    return new Worker(user, openTasks, Optional.of(last));
  }
}
