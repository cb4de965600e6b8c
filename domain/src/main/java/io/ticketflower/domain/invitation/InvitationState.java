package io.ticketflower.domain.invitation;

import io.ticketflower.domain.identity.UserId;
import java.time.Instant;

/// What became of an invitation. That its time is over is no state: it needs only a clock.
public sealed interface InvitationState {
  /// Nothing yet.
  record Open() implements InvitationState {}

  /// It had expired, and another one for the same person took its place.
  record Replaced() implements InvitationState {}

  record Accepted(UserId by, Instant at) implements InvitationState {}

  record Revoked(Instant at) implements InvitationState {}
}
