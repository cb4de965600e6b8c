package io.ticketflower.domain.contact;

import java.time.Instant;

/// Somebody outside of the company for whom tickets are submitted. Doesn't log in.
///
/// @param version counts the changes, so that nobody overwrites a change they have not seen
public record Contact(
    ContactId id,
    ContactDetails details,
    Status status,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  /// Whether tickets are submitted for somebody.
  public enum Status {
    ACTIVE,
    /// For the time being not: no new tickets.
    INACTIVE,
    /// Kept for the sake of old tickets, and out of the way.
    ARCHIVED
  }

  public static Contact of(ContactId id, ContactDetails details, Instant now) {
    return new Contact(id, details, Status.ACTIVE, now, now, 1);
  }

  public Contact with(ContactDetails changed, Status newStatus, Instant now) {
    return new Contact(id, changed, newStatus, createdAt, now, version + 1);
  }
}
