package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;

/// Whoever has a token has read what was mailed to an address: that of the person, or one that they
/// want to have instead. Tokens are known by their SHA-256 only; each person has one at most.
///
/// Works across companies: a person belongs to the installation.
public interface EmailProofs {
  /// From now on this is the person's only token.
  void put(Proof proof, String hash, Instant expiresAt);

  /// The token is worth nothing from now on; of several who take it at once, one gets it.
  Optional<Proof> take(String hash, Instant now);

  /// The person has no token any more.
  void forget(UserId user);

  /// What a token proves: that the person reads what comes to the address.
  record Proof(UserId user, EmailAddress email) {}
}
