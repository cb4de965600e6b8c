package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.ticketflower.application.engine.PickUpWork;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Looks every second for work that somebody left behind, for as long as the server runs. Survives
/// every fault; work that fails is set aside by [PickUpWork] itself.
@Singleton
final class WorkPoller implements ApplicationEventListener<ServerStartupEvent> {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Logger LOG = System.getLogger(WorkPoller.class.getName());

  private final PickUpWork pickUpWork;
  private final Thread thread;
  private volatile boolean stopped;

  WorkPoller(PickUpWork pickUpWork) {
    this.pickUpWork = pickUpWork;
    this.thread = Thread.ofPlatform().name("work-poller").daemon().unstarted(this::run);
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopped = true;
    thread.interrupt();
  }

  private void run() {
    while (!stopped) {
      try {
        while (pickUpWork.pickUp() > 0 && !stopped) {}
      } catch (RuntimeException fault) {
        LOG.log(Level.WARNING, "Could not look for work; next try in a second", fault);
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }
}
