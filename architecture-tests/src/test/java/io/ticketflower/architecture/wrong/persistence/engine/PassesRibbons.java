package io.ticketflower.architecture.wrong.persistence.engine;

import io.ticketflower.architecture.wrong.application.engine.Ribbons;
import io.ticketflower.architecture.wrong.testkit.engine.RibbonsContract;

final class PassesRibbons extends RibbonsContract {
  @Override
  protected Ribbons ribbons() {
    return new JooqRibbons();
  }
}
