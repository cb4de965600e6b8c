package io.ticketflower.bootstrap.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtOnceTest {
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @Test
  void does_each_once() {
    Queue<Integer> done = new ConcurrentLinkedQueue<>();

    AtOnce.forEach(HUNDRED, 7, done::add);

    assertThat(done).containsExactlyInAnyOrderElementsOf(HUNDRED);
  }

  @Test
  void one_at_a_time_keeps_the_order() {
    Queue<Integer> done = new ConcurrentLinkedQueue<>();

    AtOnce.forEach(HUNDRED, 1, done::add);

    assertThat(done).containsExactlyElementsOf(HUNDRED);
  }

  @Test
  void does_several_at_once() {
    CountDownLatch met = new CountDownLatch(3);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();

    AtOnce.forEach(
        List.of(1, 2, 3),
        3,
        _ -> {
          threads.add(Thread.currentThread());
          met.countDown();
          await(met);
        });

    assertThat(threads).hasSize(3);
  }

  @Test
  void begins_no_more_after_a_failure() {
    Queue<Integer> done = new ConcurrentLinkedQueue<>();

    assertThatThrownBy(() ->
            AtOnce.forEach(
                HUNDRED,
                1,
                number -> {
                  if (number == 10) {
                    throw new IllegalArgumentException("ten");
                  }
                  done.add(number);
                }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ten");
    assertThat(done).hasSize(10);
  }

  @Test
  void hands_on_what_no_one_should_catch() {
    assertThatThrownBy(() ->
            AtOnce.forEach(
                HUNDRED,
                2,
                _ -> {
                  throw new Fate.Died();
                }))
        .isInstanceOf(Fate.Died.class);
  }

  @Test
  void may_have_nothing_to_do() {
    AtOnce.forEach(
        List.of(),
        4,
        it -> {
          throw new IllegalStateException("Expected nothing, but got " + it);
        });
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
