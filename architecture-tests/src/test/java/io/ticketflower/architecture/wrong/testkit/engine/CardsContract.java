package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Cards;
import io.ticketflower.architecture.wrong.testkit.FloristContract;
import org.junit.jupiter.api.Test;

/// Has everything, but one family passes it only.
public abstract class CardsContract extends FloristContract {
  protected abstract Cards cards();

  @Test
  public final void counts() {
    String _ = rivalFlorist();
  }
}
