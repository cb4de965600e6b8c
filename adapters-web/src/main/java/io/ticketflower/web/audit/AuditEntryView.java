package io.ticketflower.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.application.audit.AuditLists;
import io.ticketflower.domain.identity.ApiKeyId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.rule.JsonObject;
import io.ticketflower.web.http.Person;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What somebody did, or was refused.
///
/// @param by left out if nobody knows, as for a failed log-in
/// @param behind the superuser who acted for the company
/// @param apiKey the key under which a program of theirs did it
/// @param object what it was done to; left out if it was nothing in particular
/// @param before what was so, as far as it changed
/// @param after what is so since
/// @param address of the client
/// @param requestId the `X-Request-Id` of the request
/// @param seal the number of its seal; left out until it is sealed, which takes about a minute
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "AuditEntry")
record AuditEntryView(
    AuditEntryId id,
    Instant at,
    Optional<Person> by,
    Optional<Person> behind,
    Optional<ApiKeyId> apiKey,
    AuditAction action,
    Optional<Thing> object,
    JsonObject before,
    JsonObject after,
    @Schema(example = "192.0.2.17") Optional<String> address,
    Optional<String> requestId,
    @Schema(example = "17") Optional<Long> seal) {

  /// What something was done to.
  @Serdeable.Serializable
  @Schema(name = "AuditedObject")
  record Thing(AuditedThing.Kind kind, UUID id) {}

  static AuditEntryView of(AuditLists.Row row) {
    AuditEntry entry = row.entry();
    return new AuditEntryView(
        entry.id(),
        entry.at(),
        Person.of(entry.author().by(), row.byName()),
        Person.of(entry.author().behind(), row.behindName()),
        entry.author().key(),
        entry.action(),
        entry.thing().map(it -> new Thing(it.kind(), it.id())),
        entry.before().json(),
        entry.after().json(),
        entry.author().origin().address(),
        entry.author().origin().requestId(),
        row.seal());
  }
}
