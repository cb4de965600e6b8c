package io.ticketflower.application.contact;

import io.ticketflower.application.contact.CreateContact.Outcome.Created;
import io.ticketflower.application.contact.CreateContact.Outcome.EmailTaken;
import io.ticketflower.application.contact.CreateContact.Outcome.Forbidden;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Permission;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

final class CreatingContact implements CreateContact {
  private final OnceOnly onceOnly;
  private final Contacts contacts;
  private final GuestAllowance allowance;
  private final Ids ids;
  private final InstantSource clock;
  private final AuditTrail audit;

  CreatingContact(
      OnceOnly onceOnly,
      Contacts contacts,
      GuestAllowance allowance,
      Ids ids,
      InstantSource clock,
      AuditTrail audit) {
    this.onceOnly = onceOnly;
    this.contacts = contacts;
    this.allowance = allowance;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public Outcome create(Command command) {
    if (!command.actor().may(Permission.MANAGE_CONTACTS)) {
      return new Forbidden(Permission.MANAGE_CONTACTS);
    }
    return onceOnly.inCompany(
        command.actor().company(),
        command.key(),
        CreatingContact::made,
        id -> new Created(new ContactId(id)),
        () -> add(command));
  }

  private Outcome add(Command command) {
    Contact contact = Contact.of(new ContactId(ids.next()), command.details(), clock.instant());
    if (!contacts.add(command.actor().company(), contact)) {
      return new EmailTaken(command.details().email().orElseThrow());
    }
    allowance.spend(command.actor(), GuestRecord.CONTACT, 1);
    audit.record(
        command.actor(),
        AuditAction.CONTACT_CREATED,
        ContactUseCases.audited(contact.id()),
        AuditFacts.of(Fact.STATUS, contact.status().name()));
    return new Created(contact.id());
  }

  private static Optional<UUID> made(Outcome outcome) {
    return outcome instanceof Created(var contact)
        ? Optional.of(contact.value())
        : Optional.empty();
  }
}
