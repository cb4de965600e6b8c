package io.ticketflower.application.contact;

import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Permission;

/// What a company knows of a contact changes, or whether it has to do with them.
public interface ChangeContact {
  Outcome change(Command command);

  /// @param seenVersion the version that the actor has seen
  record Command(
      Actor actor,
      ContactId contact,
      ContactDetails details,
      Contact.Status status,
      int seenVersion) {}

  sealed interface Outcome {
    record Changed(Contact contact) implements Outcome {}

    record NoSuchContact() implements Outcome {}

    record EmailTaken(EmailAddress email) implements Outcome {}

    /// Somebody else changed it first: read it again.
    record ComeTooLate() implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
