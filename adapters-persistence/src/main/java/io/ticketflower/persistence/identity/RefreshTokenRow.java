package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.identity.Sessions.RefreshToken;
import io.ticketflower.domain.identity.SessionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("refresh_tokens")
record RefreshTokenRow(
    @Id String hash, UUID sessionId, Instant expiresAt, @Nullable Instant usedAt) {

  static RefreshTokenRow of(RefreshToken token) {
    return new RefreshTokenRow(
        token.hash(), token.session().value(), token.expiresAt(), token.usedAt().orElse(null));
  }

  RefreshToken token() {
    return new RefreshToken(hash, new SessionId(sessionId), expiresAt, Optional.ofNullable(usedAt));
  }
}
