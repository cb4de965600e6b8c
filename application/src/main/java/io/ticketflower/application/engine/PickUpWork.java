package io.ticketflower.application.engine;

/// Does the work that others left behind: a process that died between the two commits, an attempt
/// that failed. Visits the companies in turn, so that a busy one can't starve the others.
public interface PickUpWork {
  /// @return how much work was picked up
  int pickUp();
}
