package io.ticketflower.persistence.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.ticketflower.domain.identity.Guest;
import java.time.Instant;
import java.util.UUID;

/// A guest who has just come.
@MappedEntity("guests")
record GuestRow(@Id UUID id, UUID trialId, Instant cameAt) {
  static GuestRow of(Guest guest) {
    return new GuestRow(guest.user().value(), guest.trial().value(), guest.cameAt());
  }
}
