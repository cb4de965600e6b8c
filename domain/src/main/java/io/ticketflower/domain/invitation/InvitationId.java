package io.ticketflower.domain.invitation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/// One invitation. Not a secret: the token is, and lets in whoever has it.
public record InvitationId(UUID value) {
  public InvitationId {
    requireNonNull(value, "value");
  }
}
