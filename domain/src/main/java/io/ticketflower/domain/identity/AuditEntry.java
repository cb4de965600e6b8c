package io.ticketflower.domain.identity;

import java.time.Instant;
import java.util.Optional;

/// What somebody did, or was refused: written once, never changed. People stand here by their ids,
/// so that erasing a person's name changes no entry.
///
/// @param thing what it was done to; empty if it was nothing in particular
/// @param before what was so, as far as it changed
/// @param after what is so since
public record AuditEntry(
    AuditEntryId id,
    Instant at,
    Author author,
    AuditAction action,
    Optional<AuditedThing> thing,
    AuditFacts before,
    AuditFacts after) {}
