package io.ticketflower.bootstrap.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Does the same with many things, some of them side by side, in about their order. The first
/// failure keeps further ones from being begun.
final class AtOnce {
  private AtOnce() {}

  /// @throws IllegalStateException if this thread is interrupted meanwhile
  static <T> void forEach(List<T> things, int atOnce, Consumer<T> work) {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService pool = Executors.newFixedThreadPool(atOnce)) {
      List<Future<?>> lines = new ArrayList<>();
      for (int line = 0; line < Math.min(atOnce, things.size()); line++) {
        lines.add(pool.submit(() -> workThrough(things, next, work)));
      }
      for (Future<?> line : lines) {
        await(line, next, things.size());
      }
    }
  }

  private static <T> void workThrough(List<T> things, AtomicInteger next, Consumer<T> work) {
    int index = next.getAndIncrement();
    while (index < things.size()) {
      try {
        work.accept(things.get(index));
      } catch (RuntimeException | Error failure) {
        next.set(things.size());
        throw failure;
      }
      index = next.getAndIncrement();
    }
  }

  private static void await(Future<?> line, AtomicInteger next, int end) {
    try {
      line.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      next.set(end);
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Expected to be left to finish, but was told to stop.", interrupted);
    }
  }
}
