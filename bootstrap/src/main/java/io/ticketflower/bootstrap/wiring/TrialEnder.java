package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.ticketflower.application.guest.EndTrials;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Looks every minute for companies of guests whose time is up, for as long as the server runs.
@Singleton
final class TrialEnder implements ApplicationEventListener<ServerStartupEvent> {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Logger LOG = System.getLogger(TrialEnder.class.getName());

  private final Repeatedly ending;

  @Inject
  TrialEnder(EndTrials endTrials) {
    this.ending = new Repeatedly("trial-ender", PAUSE, PAUSE, () -> end(endTrials));
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent started) {
    ending.start();
  }

  @PreDestroy
  void stop() {
    ending.stop();
  }

  private static void end(EndTrials endTrials) {
    int ended = endTrials.endThoseOver();
    if (ended > 0) {
      LOG.log(Level.INFO, "Deleted {0} companies of guests, whose time was up", ended);
    }
  }
}
