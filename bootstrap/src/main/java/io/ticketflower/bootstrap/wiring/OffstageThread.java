package io.ticketflower.bootstrap.wiring;

import io.ticketflower.application.account.Offstage;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// One thread, which does one thing after the other. What is too much is left out: people can ask
/// again.
@Singleton
final class OffstageThread implements Offstage {
  private static final int MOST_WAITING = 1_000;
  private static final Logger LOG = System.getLogger(OffstageThread.class.getName());

  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().name("offstage").daemon().factory(),
          (_, _) -> LOG.log(Level.WARNING, "Too much waits offstage: something was left out."));

  @Override
  public void later(Runnable work) {
    thread.execute(work);
  }

  @PreDestroy
  void stop() {
    thread.shutdown();
  }
}
