package io.ticketflower.application.contact;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.AuditedThing;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class ContactUseCases {
  private final Transactions transactions;
  private final Contacts contacts;
  private final GuestAllowance allowance;
  private final OnceOnly onceOnly;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  public ContactUseCases(
      Transactions transactions,
      Contacts contacts,
      GuestAllowance allowance,
      OnceOnly onceOnly,
      AuditTrail audit,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.contacts = contacts;
    this.allowance = allowance;
    this.onceOnly = onceOnly;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /// Contacts stand in the audit log by their ids: what is known of them may have to be forgotten.
  static AuditedThing audited(ContactId contact) {
    return new AuditedThing(AuditedThing.Kind.CONTACT, contact.value());
  }

  public CreateContact createContact() {
    return new CreatingContact(onceOnly, contacts, allowance, ids, clock, audit);
  }

  public ChangeContact changeContact() {
    return new ChangingContact(transactions, contacts, clock, audit);
  }

  public ReadContacts readContacts() {
    return new ReadingContacts(transactions, contacts);
  }

  public ImportContacts importContacts() {
    return new ImportingContacts(transactions, contacts, allowance, ids, clock, audit);
  }
}
