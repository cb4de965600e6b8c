package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.identity.Sessions.Session;
import io.ticketflower.application.identity.Sessions.Use;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.SessionId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("sessions")
record SessionRow(
    @Id UUID id,
    UUID userId,
    UUID companyId,
    Instant startedAt,
    Instant expiresAt,
    @Nullable Instant endedAt,
    Instant lastUsedAt,
    @Nullable String address,
    @Nullable String client) {

  static SessionRow of(Session session) {
    return new SessionRow(
        session.id().value(),
        session.user().value(),
        session.company().value(),
        session.startedAt(),
        session.expiresAt(),
        session.endedAt().orElse(null),
        session.latest().at(),
        session.latest().address().orElse(null),
        session.latest().client().orElse(null));
  }

  Session session() {
    return new Session(
        new SessionId(id),
        new UserId(userId),
        new CompanyId(companyId),
        startedAt,
        expiresAt,
        Optional.ofNullable(endedAt),
        new Use(lastUsedAt, Optional.ofNullable(address), Optional.ofNullable(client)));
  }
}
