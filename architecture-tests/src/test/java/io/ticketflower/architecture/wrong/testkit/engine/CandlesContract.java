package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Candles;
import io.ticketflower.architecture.wrong.testkit.FloristContract;
import org.junit.jupiter.api.Test;

/// Can be left out in part.
public abstract class CandlesContract extends FloristContract {
  protected abstract Candles candles();

  @Test
  public void counts() {
    String _ = rivalFlorist();
  }
}
