package io.ticketflower.architecture.wrong.persistence.engine;

import io.ticketflower.architecture.wrong.application.engine.Candles;
import io.ticketflower.architecture.wrong.testkit.engine.CandlesContract;

final class PassesCandles extends CandlesContract {
  @Override
  protected Candles candles() {
    return new JooqCandles();
  }
}
