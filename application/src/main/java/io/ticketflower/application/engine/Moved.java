package io.ticketflower.application.engine;

import io.ticketflower.domain.engine.Fault;
import io.ticketflower.domain.engine.Task;
import java.util.List;

/// Whether a ticket got on.
sealed interface Moved {
  /// @param tasks that are to be done now
  record On(List<Task> tasks) implements Moved {}

  record Not(Fault why) implements Moved {}
}
