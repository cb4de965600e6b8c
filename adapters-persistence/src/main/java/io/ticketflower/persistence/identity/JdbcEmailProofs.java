package io.ticketflower.persistence.identity;

import io.ticketflower.application.identity.EmailProofs;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Singleton
final class JdbcEmailProofs implements EmailProofs {
  private final EmailProofRows rows;

  JdbcEmailProofs(EmailProofRows rows) {
    this.rows = rows;
  }

  @Override
  public void put(Proof proof, String hash, Instant expiresAt) {
    UUID user = proof.user().value();
    String email = proof.email().value();
    if (rows.insert(user, email, hash, expiresAt) == 0) {
      rows.replace(user, email, hash, expiresAt);
    }
  }

  /// Whoever deletes the row has got it.
  @Override
  public Optional<Proof> take(String hash, Instant now) {
    return rows.findByHashAndExpiresAtGreaterThan(hash, now)
        .map(EmailProofRow::proof)
        .filter(_ -> rows.deleteToken(hash) == 1);
  }

  @Override
  public void forget(UserId user) {
    rows.deleteOf(user.value());
  }
}
