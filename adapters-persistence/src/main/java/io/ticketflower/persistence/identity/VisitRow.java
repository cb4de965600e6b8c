package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.application.identity.Sessions.Visit;
import io.ticketflower.persistence.company.CompanyStateRow;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session beside what the directory says of its company.
@MappedEntity("sessions")
record VisitRow(
    @Id UUID id,
    UUID userId,
    UUID companyId,
    Instant startedAt,
    Instant expiresAt,
    @Nullable Instant endedAt,
    Instant lastUsedAt,
    @Nullable String address,
    @Nullable String client,
    String status,
    @Nullable Instant statusSince,
    @Nullable Instant deletionDue,
    boolean trial,
    boolean lacksSecondFactor) {

  Visit visit() {
    SessionRow session =
        new SessionRow(
            id, userId, companyId, startedAt, expiresAt, endedAt, lastUsedAt, address, client);
    CompanyStateRow company = new CompanyStateRow(companyId, status, statusSince, deletionDue);
    return new Visit(session.session(), company.state(), trial, lacksSecondFactor);
  }
}
