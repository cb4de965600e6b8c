package io.ticketflower.bootstrap.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/// Does the same again and again, with pauses, in a thread of its own. Survives every fault.
final class Repeatedly {
  private static final Logger LOG = System.getLogger(Repeatedly.class.getName());

  private final String name;
  private final Duration firstPause;
  private final Duration pause;
  private final Runnable work;
  private final Thread thread;
  private volatile boolean stopped;

  Repeatedly(String name, Duration firstPause, Duration pause, Runnable work) {
    this.name = name;
    this.firstPause = firstPause;
    this.pause = pause;
    this.work = work;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  void stop() {
    stopped = true;
    thread.interrupt();
  }

  private void run() {
    try {
      Thread.sleep(firstPause);
      while (!stopped) {
        carryOut();
        Thread.sleep(pause);
      }
    } catch (InterruptedException interrupted) {
      LOG.log(Level.DEBUG, "The {0} stopped", name);
    }
  }

  private void carryOut() {
    try {
      work.run();
    } catch (RuntimeException fault) {
      LOG.log(Level.WARNING, "The " + name + " failed; next try in a while", fault);
    }
  }
}
