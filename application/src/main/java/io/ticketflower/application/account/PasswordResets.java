package io.ticketflower.application.account;

import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Whose password a token may set anew. Tokens are known by their SHA-256 only; each person has one
/// at most.
///
/// Works across companies: a person belongs to the installation.
public interface PasswordResets {
  /// From now on this is the person's only token.
  void put(UserId user, String hash, Instant expiresAt);

  /// Whose it is; consumes nothing.
  Optional<UserId> find(String hash, Instant now);

  /// The token is worth nothing from now on; of several who take it at once, one gets it.
  Optional<UserId> take(String hash, Instant now);

  /// The person has no token any more.
  void forget(UserId user);
}
