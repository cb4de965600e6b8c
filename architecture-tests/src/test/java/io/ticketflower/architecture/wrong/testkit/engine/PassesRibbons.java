package io.ticketflower.architecture.wrong.testkit.engine;

import io.ticketflower.architecture.wrong.application.engine.Ribbons;

final class PassesRibbons extends RibbonsContract {
  @Override
  protected Ribbons ribbons() {
    return new InMemoryRibbons();
  }
}
