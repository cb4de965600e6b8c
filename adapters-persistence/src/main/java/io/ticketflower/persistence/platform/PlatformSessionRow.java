package io.ticketflower.persistence.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.platform.PlatformSessions.PlatformSession;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.Mandate;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("platform_sessions")
record PlatformSessionRow(
    @Id UUID id,
    UUID userId,
    Instant startedAt,
    Instant expiresAt,
    @Nullable Instant endedAt,
    @Nullable UUID companyId,
    @Nullable String reason,
    @Nullable Boolean writes) {

  static PlatformSessionRow of(PlatformSession session) {
    Optional<Mandate> mandate = session.mandate();
    return new PlatformSessionRow(
        session.id().value(),
        session.user().value(),
        session.startedAt(),
        session.expiresAt(),
        session.endedAt().orElse(null),
        mandate.map(it -> it.company().value()).orElse(null),
        mandate.map(Mandate::reason).orElse(null),
        mandate.map(Mandate::writes).orElse(null));
  }

  PlatformSession session() {
    return new PlatformSession(
        new SessionId(id),
        new UserId(userId),
        startedAt,
        expiresAt,
        Optional.ofNullable(endedAt),
        mandate(companyId, reason, writes));
  }

  private static Optional<Mandate> mandate(
      @Nullable UUID company, @Nullable String reason, @Nullable Boolean writes) {
    return company == null || reason == null || writes == null
        ? Optional.empty()
        : Optional.of(new Mandate(new CompanyId(company), reason, writes));
  }
}
