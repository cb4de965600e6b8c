package io.ticketflower.application.contact;

import io.ticketflower.application.contact.ImportContacts.Outcome.Done;
import io.ticketflower.application.contact.ImportContacts.Outcome.Forbidden;
import io.ticketflower.application.contact.ImportContacts.Outcome.TooLong;
import io.ticketflower.application.contact.ImportContacts.Result.Kind;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.GuestAllowance;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.LostRace;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.AuditAction;
import io.ticketflower.domain.identity.AuditFacts;
import io.ticketflower.domain.identity.AuditFacts.Fact;
import io.ticketflower.domain.identity.AuditedThing;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.GuestRecord;
import io.ticketflower.domain.identity.Permission;
import io.ticketflower.domain.rule.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A preview goes through the same steps, and leaves out the writing.
final class ImportingContacts implements ImportContacts {
  private final Transactions transactions;
  private final Contacts contacts;
  private final GuestAllowance allowance;
  private final Ids ids;
  private final InstantSource clock;
  private final AuditTrail audit;

  ImportingContacts(
      Transactions transactions,
      Contacts contacts,
      GuestAllowance allowance,
      Ids ids,
      InstantSource clock,
      AuditTrail audit) {
    this.transactions = transactions;
    this.contacts = contacts;
    this.allowance = allowance;
    this.ids = ids;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public Outcome preview(Command command) {
    return go(command, false);
  }

  @Override
  public Outcome take(Command command) {
    return go(command, true);
  }

  private Outcome go(Command command, boolean writes) {
    if (!command.actor().may(Permission.MANAGE_CONTACTS)) {
      return new Forbidden(Permission.MANAGE_CONTACTS);
    }
    if (command.lines().size() > MOST_LINES) {
      return new TooLong(MOST_LINES);
    }
    CompanyId company = command.actor().company();
    return transactions.inCompany(
        company,
        () -> {
          Instant now = clock.instant();
          Set<EmailAddress> seen = new HashSet<>();
          List<Result> results =
              command.lines().stream()
                  .map(line -> result(company, line, seen, writes, now))
                  .toList();
          if (writes) {
            allowance.spend(command.actor(), GuestRecord.CONTACT, created(results));
            audit.record(
                command.actor(),
                AuditAction.CONTACTS_IMPORTED,
                new AuditedThing(AuditedThing.Kind.COMPANY, company.value()),
                AuditFacts.of(Fact.COUNT, Json.of(results.size())));
          }
          return new Done(results);
        });
  }

  private Result result(
      CompanyId company, Line line, Set<EmailAddress> seen, boolean writes, Instant now) {
    ContactDetails details;
    try {
      details = details(line);
    } catch (IllegalArgumentException refused) {
      return faulty(line, String.valueOf(refused.getMessage()));
    }
    if (!details.email().map(seen::add).orElse(true)) {
      return faulty(line, "Expected each e-mail address once, but it stands above already.");
    }
    Optional<Contact> known =
        details.email().flatMap(email -> contacts.findByEmail(company, email));
    if (known.isEmpty()) {
      if (writes) {
        demand(contacts.add(company, Contact.of(new ContactId(ids.next()), details, now)));
      }
      return new Result(line.number(), Kind.CREATED, List.of());
    }
    if (known.get().details().equals(details)) {
      return new Result(line.number(), Kind.UNCHANGED, List.of());
    }
    if (writes) {
      Contact next = known.get().with(details, known.get().status(), now);
      demand(contacts.save(company, next) == Contacts.Saved.SAVED);
    }
    return new Result(line.number(), Kind.UPDATED, List.of());
  }

  private static int created(List<Result> results) {
    return (int) results.stream().filter(it -> it.kind() == Kind.CREATED).count();
  }

  /// What is told of a line has to be so: whoever was faster sends all of it back.
  private static void demand(boolean written) {
    if (!written) {
      throw new LostRace();
    }
  }

  private static ContactDetails details(Line line) {
    return new ContactDetails(
        line.name(),
        Optional.of(line.email().strip()).filter(it -> !it.isEmpty()).map(EmailAddress::new),
        Optional.of(line.phone()),
        line.note());
  }

  private static Result faulty(Line line, String message) {
    return new Result(line.number(), Kind.FAULTY, List.of(message));
  }
}
