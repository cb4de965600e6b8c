package io.ticketflower.web.apikey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.apikey.ReadApiKeys.Shown;
import io.ticketflower.domain.apikey.ApiKey;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A key by which a program works for a member. The secret in it is never shown again.
///
/// @param prefix the beginning of the key, by which one recognises it
/// @param owner who made it, and for whom it works
/// @param scopes what it may do as long as its owner may
/// @param status as it is at this moment
/// @param lastUsedAt to the minute; left out as long as no program came with it
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "ApiKey")
record ApiKeyView(
    ApiKeyId id,
    @Schema(example = "tf_4vQ0aZ9k") String prefix,
    @Schema(example = "Nightly report") String name,
    Person owner,
    Set<Permission> scopes,
    ApiKey.Status status,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> revokedAt) {

  static ApiKeyView of(Shown shown) {
    ApiKey key = shown.key();
    return new ApiKeyView(
        key.id(),
        key.prefix(),
        key.name().value(),
        Person.of(key.owner(), shown.ownerName()),
        key.scopes().permissions(),
        shown.status(),
        key.madeAt(),
        key.expiresAt(),
        key.lastUsedAt(),
        key.revokedAt());
  }
}
