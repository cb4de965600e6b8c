package io.ticketflower.web.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/// An outsider for whom tickets are submitted.
///
/// @param note for the company's own people
/// @param version in quotes it is the ETag
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Contact")
record ContactView(
    ContactId id,
    @Schema(example = "Mia Hart") String name,
    @Schema(example = "mia@hart.example") Optional<EmailAddress> email,
    @Schema(example = "+44 20 7946 0001") Optional<String> phone,
    @Schema(example = "Orders for weddings") String note,
    Contact.Status status,
    Instant createdAt,
    Instant updatedAt,
    @Schema(example = "1") int version) {

  static ContactView of(Contact contact) {
    return new ContactView(
        contact.id(),
        contact.details().name(),
        contact.details().email(),
        contact.details().phone(),
        contact.details().note(),
        contact.status(),
        contact.createdAt(),
        contact.updatedAt(),
        contact.version());
  }
}
