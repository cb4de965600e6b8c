package io.ticketflower.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Several threads at once, for tests of what must not go wrong then. Fails after half a minute
/// instead of hanging.
public final class Race {
  private static final long PATIENCE_SECONDS = 30;
  private static final long A_WHILE_MILLIS = 300;

  private Race() {}

  /// Does the same in several threads that start together.
  ///
  /// @return what came of it, one result for each thread
  public static <T> List<T> of(int threads, Supplier<T> work) {
    CountDownLatch start = new CountDownLatch(threads);
    List<Supplier<T>> runners = new ArrayList<>();
    for (int runner = 0; runner < threads; runner++) {
      runners.add(() -> {
        start.countDown();
        await(start);
        return work.get();
      });
    }
    return all(runners);
  }

  /// Does two different things in two threads that start together.
  ///
  /// @return what came of each, in their order
  public static <T> List<T> between(Supplier<T> one, Supplier<T> other) {
    return all(List.of(one, other));
  }

  /// Waits for a signal from the other thread.
  public static void await(CountDownLatch signal) {
    try {
      if (!signal.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("Expected a signal from the other thread, but none came.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Expected a signal from the other thread, but was interrupted.", e);
    }
  }

  /// Gives the other thread time to come as far as it can: to its end, or to where it has to wait.
  public static void awhile(CountDownLatch otherIsDone) {
    try {
      boolean _ = otherIsDone.await(A_WHILE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Expected to wait a while, but was interrupted.", e);
    }
  }

  private static <T> List<T> all(List<Supplier<T>> runners) {
    ExecutorService threads = Executors.newFixedThreadPool(runners.size());
    try {
      List<Future<T>> running =
          runners.stream().map(runner -> threads.submit(runner::get)).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : running) {
        results.add(result(future));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Expected a result, but was interrupted.", e);
    } catch (TimeoutException e) {
      throw new AssertionError("Expected a thread to come to its end, but it hangs.", e);
    } catch (ExecutionException e) {
      throw new AssertionError("Expected a thread to succeed, but it failed.", e.getCause());
    }
  }
}
