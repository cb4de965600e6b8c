package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of the audit log of no company; `before` and `after` are JSON text.
@MappedEntity("platform_audit")
record PlatformAuditRow(
    @Id UUID id,
    Instant at,
    @Nullable UUID byId,
    @Nullable UUID behindId,
    String action,
    @Nullable String thingKind,
    @Nullable UUID thingId,
    String before,
    String after,
    @Nullable String requestId,
    @Nullable String address) {}
