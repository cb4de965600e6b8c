package io.ticketflower.application.contact;

import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class ContactUseCases {
  private final Transactions transactions;
  private final Contacts contacts;
  private final OnceOnly onceOnly;
  private final Ids ids;
  private final InstantSource clock;

  public ContactUseCases(
      Transactions transactions,
      Contacts contacts,
      OnceOnly onceOnly,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.contacts = contacts;
    this.onceOnly = onceOnly;
    this.ids = ids;
    this.clock = clock;
  }

  public CreateContact createContact() {
    return new CreatingContact(onceOnly, contacts, ids, clock);
  }

  public ChangeContact changeContact() {
    return new ChangingContact(transactions, contacts, clock);
  }

  public ReadContacts readContacts() {
    return new ReadingContacts(transactions, contacts);
  }

  public ImportContacts importContacts() {
    return new ImportingContacts(transactions, contacts, ids, clock);
  }
}
