package io.ticketflower.architecture.wrong.persistence.engine;

import org.jooq.Condition;
import org.jooq.impl.DSL;

final class WritesText {
  Condition open() {
    return DSL.condition("status = 'OPEN'");
  }
}
