package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Ribbons;
import io.ticketflower.architecture.wrong.testkit.FloristContract;
import org.junit.jupiter.api.Test;

/// Never asks as another company.
public abstract class RibbonsContract extends FloristContract {
  protected abstract Ribbons ribbons();

  @Test
  public final void counts() {}
}
