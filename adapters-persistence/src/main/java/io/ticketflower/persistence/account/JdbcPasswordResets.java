package io.ticketflower.persistence.account;

import io.ticketflower.application.account.PasswordResets;
import io.ticketflower.domain.identity.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class JdbcPasswordResets implements PasswordResets {
  private final PasswordResetRows rows;

  JdbcPasswordResets(PasswordResetRows rows) {
    this.rows = rows;
  }

  @Override
  public void put(UserId user, String hash, Instant expiresAt) {
    if (rows.insert(user.value(), hash, expiresAt) == 0) {
      rows.replace(user.value(), hash, expiresAt);
    }
  }

  @Override
  public Optional<UserId> find(String hash, Instant now) {
    return rows.findByHashAndExpiresAtGreaterThan(hash, now).map(PasswordResetRow::user);
  }

  /// Whoever deletes the row has got it.
  @Override
  public Optional<UserId> take(String hash, Instant now) {
    return find(hash, now).filter(_ -> rows.deleteToken(hash) == 1);
  }

  @Override
  public void forget(UserId user) {
    rows.deleteOf(user.value());
  }
}
