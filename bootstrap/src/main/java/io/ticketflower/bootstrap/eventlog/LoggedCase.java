package io.ticketflower.bootstrap.eventlog;

import java.util.List;

/// One request as the other help desk handled it.
///
/// @param events by time; of those at the same time, by their place in the file. At least one
public record LoggedCase(String name, List<LoggedEvent> events) {
  public LoggedCase {
    events = List.copyOf(events);
  }
}
