package io.ticketflower.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HousekeeperTest {
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  @Test
  void a_fault_does_not_keep_it_from_the_next_round() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(3);
    Housekeeper housekeeper =
        new Housekeeper(
            () -> {
              rounds.countDown();
              throw new IllegalStateException("wilted");
            },
            AT_ONCE,
            AT_ONCE);

    housekeeper.start();

    try {
      assertThat(rounds.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      housekeeper.stop();
    }
  }
}
