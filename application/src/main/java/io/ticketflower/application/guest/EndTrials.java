package io.ticketflower.application.guest;

/// Deletes the companies of guests whose time is up, and begins the shared one anew.
public interface EndTrials {
  /// @return how many were deleted
  int endThoseOver();
}
