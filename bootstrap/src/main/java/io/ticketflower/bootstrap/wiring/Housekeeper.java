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
@Singleton
final class Housekeeper implements ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = System.getLogger(Housekeeper.class.getName());

  private final Repeatedly keeping;

  @Inject
  Housekeeper(KeepHouse keepHouse) {
    this(keepHouse, Duration.ofMinutes(1), Duration.ofHours(1));
  }

  Housekeeper(KeepHouse keepHouse, Duration firstPause, Duration pause) {
    this.keeping = new Repeatedly("housekeeper", firstPause, pause, () -> keep(keepHouse));
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    start();
  }

  void start() {
    keeping.start();
  }

  @PreDestroy
  void stop() {
    keeping.stop();
  }

  private static void keep(KeepHouse keepHouse) {
    long discarded = keepHouse.keep();
    LOG.log(Level.DEBUG, "Kept house: {0} things thrown away", discarded);
  }
}
