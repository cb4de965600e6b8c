package io.ticketflower.domain.invitation;

/// How an invitation looks at a moment.
public enum InvitationStatus {
  /// Can be accepted.
  PENDING,
  ACCEPTED,
  /// Its time is over; it can be sent again.
  EXPIRED,
  /// Taken back.
  REVOKED
}
