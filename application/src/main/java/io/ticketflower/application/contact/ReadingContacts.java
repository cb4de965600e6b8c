package io.ticketflower.application.contact;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.Actor;
import java.util.Optional;

final class ReadingContacts implements ReadContacts {
  private final Transactions transactions;
  private final Contacts contacts;

  ReadingContacts(Transactions transactions, Contacts contacts) {
    this.transactions = transactions;
    this.contacts = contacts;
  }

  @Override
  public Slice<Contact> contacts(Actor actor, Contacts.Filter filter, Page page) {
    return transactions.inCompany(
        actor.company(), () -> contacts.contacts(actor.company(), filter, page));
  }

  @Override
  public Optional<Contact> contact(Actor actor, ContactId id) {
    return transactions.inCompany(actor.company(), () -> contacts.find(actor.company(), id));
  }
}
