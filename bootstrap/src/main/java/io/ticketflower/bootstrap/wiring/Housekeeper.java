package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.ticketflower.application.identity.KeepHouse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Keeps house every hour for as long as the server runs, the first time a minute after its start.
/// Survives every fault.
@Singleton
final class Housekeeper implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = System.getLogger(Housekeeper.class.getName());

  private final KeepHouse keepHouse;
  private final Duration firstPause;
  private final Duration pause;
  private final Thread thread;
  private volatile boolean stopped;

  @Inject
  Housekeeper(KeepHouse keepHouse) {
    this(keepHouse, Duration.ofMinutes(1), Duration.ofHours(1));
  }

  Housekeeper(KeepHouse keepHouse, Duration firstPause, Duration pause) {
    this.keepHouse = keepHouse;
    this.firstPause = firstPause;
    this.pause = pause;
    this.thread = Thread.ofPlatform().name("housekeeper").daemon().unstarted(this::run);
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    start();
  }

  void start() {
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopped = true;
    thread.interrupt();
  }

  private void run() {
    try {
      Thread.sleep(firstPause);
      while (!stopped) {
        keep();
        Thread.sleep(pause);
      }
    } catch (InterruptedException interrupted) {
      LOG.log(Level.DEBUG, "Stopped keeping house");
    }
  }

  private void keep() {
    try {
      long discarded = keepHouse.keep();
      LOG.log(Level.DEBUG, "Kept house: {0} things thrown away", discarded);
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "Could not keep house; next try in a while", fault);
    }
  }
}
