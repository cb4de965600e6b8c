package io.ticketflower.bootstrap.eventlog;

import java.time.Instant;

/// Somebody finished a step of a case.
///
/// @param resource who did it; may be empty
public record LoggedEvent(String activity, String resource, Instant at) {}
