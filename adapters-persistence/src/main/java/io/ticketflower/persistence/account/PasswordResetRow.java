package io.ticketflower.persistence.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("password_resets")
record PasswordResetRow(@Id UUID userId, String hash, Instant expiresAt) {
  UserId user() {
    return new UserId(userId);
  }
}
