package io.ticketflower.application.contact;

import io.ticketflower.application.contact.ChangeContact.Outcome.Changed;
import io.ticketflower.application.contact.ChangeContact.Outcome.ComeTooLate;
import io.ticketflower.application.contact.ChangeContact.Outcome.EmailTaken;
import io.ticketflower.application.contact.ChangeContact.Outcome.Forbidden;
import io.ticketflower.application.contact.ChangeContact.Outcome.NoSuchContact;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.Permission;
import java.time.InstantSource;

final class ChangingContact implements ChangeContact {
  private final Transactions transactions;
  private final Contacts contacts;
  private final InstantSource clock;
  private final AuditTrail audit;

  ChangingContact(
      Transactions transactions, Contacts contacts, InstantSource clock, AuditTrail audit) {
    this.transactions = transactions;
    this.contacts = contacts;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public Outcome change(Command command) {
    if (!command.actor().may(Permission.MANAGE_CONTACTS)) {
      return new Forbidden(Permission.MANAGE_CONTACTS);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () ->
            contacts
                .find(company, command.contact())
                .map(now -> change(command, now))
                .orElseGet(NoSuchContact::new));
  }

  private Outcome change(Command command, Contact now) {
    if (now.version() != command.seenVersion()) {
      return new ComeTooLate();
    }
    Contact next = now.with(command.details(), command.status(), clock.instant());
    return switch (contacts.save(command.actor().company(), next)) {
      case SAVED -> {
        audit.record(
            command.actor(),
            AuditAction.CONTACT_CHANGED,
            ContactUseCases.audited(next.id()),
            AuditFacts.of(Fact.STATUS, now.status().name()),
            AuditFacts.of(Fact.STATUS, next.status().name()));
        yield new Changed(next);
      }
      case STALE -> new ComeTooLate();
      case EMAIL_TAKEN -> new EmailTaken(command.details().email().orElseThrow());
    };
  }
}
