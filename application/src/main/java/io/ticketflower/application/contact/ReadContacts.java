package io.ticketflower.application.contact;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

/// Whom the company knows outside: every member may look somebody up, to submit a ticket for them.
public interface ReadContacts {
  Slice<Contact> contacts(Actor actor, Contacts.Filter filter, Page page);

  Optional<Contact> contact(Actor actor, ContactId id);
}
