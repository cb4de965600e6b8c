package io.ticketflower.application.identity;

/// Done once in a while, by nobody in particular: throws away what no request can use any more
/// (receipts, sessions that are over, tokens that have expired), deletes companies whose time is
/// up, and looks in every other for tasks that have lost whoever could do them and that nobody was
/// told of.
///
/// Works in small steps, and a fault in one company doesn't keep the others waiting.
public interface KeepHouse {
  /// @return how much was thrown away
  long keep();
}
