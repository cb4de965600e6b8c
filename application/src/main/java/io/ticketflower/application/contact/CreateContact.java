package io.ticketflower.application.contact;

import io.ticketflower.application.transaction.RequestKey;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.Permission;
import java.util.Optional;

/// A company notes down who asks it for something from outside.
public interface CreateContact {
  Outcome create(Command command);

  record Command(Actor actor, ContactDetails details, Optional<RequestKey> key) {}

  sealed interface Outcome {
    record Created(ContactId contact) implements Outcome {}

    record EmailTaken(EmailAddress email) implements Outcome {}

    record Forbidden(Permission needed) implements Outcome {}
  }
}
