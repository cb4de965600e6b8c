package io.ticketflower.testkit.contact;

import static io.ticketflower.testkit.memory.Table.COMPANIES;
import static io.ticketflower.testkit.memory.Table.CONTACTS;

import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.testkit.memory.InMemoryStore;
import io.ticketflower.testkit.memory.Slices;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A company's outside requesters in memory.
public final class InMemoryContacts implements Contacts {
  private final InMemoryStore store;

  public InMemoryContacts(InMemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean add(CompanyId company, Contact contact) {
    store.demandShared(COMPANIES, company);
    if (isEmailTaken(company, contact)) {
      return false;
    }
    InMemoryStore.addNew(contacts(company), contact.id(), contact);
    return true;
  }

  @Override
  public Optional<Contact> find(CompanyId company, ContactId id) {
    return Optional.ofNullable(contacts(company).get(id));
  }

  @Override
  public Optional<Contact> findByEmail(CompanyId company, EmailAddress email) {
    return contacts(company).values().stream()
        .filter(contact -> contact.status() != Contact.Status.ARCHIVED)
        .filter(contact -> contact.details().email().equals(Optional.of(email)))
        .findAny();
  }

  @Override
  public Saved save(CompanyId company, Contact contact) {
    if (isEmailTaken(company, contact)) {
      return Saved.EMAIL_TAKEN;
    }
    return find(company, contact.id())
        .filter(now -> now.version() == contact.version() - 1)
        .map(_ -> {
          contacts(company).put(contact.id(), contact);
          return Saved.SAVED;
        })
        .orElse(Saved.STALE);
  }

  @Override
  public Slice<Contact> contacts(CompanyId company, Filter filter, Page page) {
    return Slices.newestFirst(
        contacts(company).values().stream()
            .filter(contact -> filter.statuses().contains(contact.status()))
            .filter(contact -> holds(contact, filter.text().toLowerCase(Locale.ROOT))),
        page,
        contact -> new Position(contact.createdAt(), contact.id().value()));
  }

  private static boolean holds(Contact contact, String text) {
    return Stream.of(
            contact.details().name(),
            contact.details().email().map(EmailAddress::value).orElse(""),
            contact.details().phone().orElse(""))
        .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(text));
  }

  private boolean isEmailTaken(CompanyId company, Contact contact) {
    return contact.status() != Contact.Status.ARCHIVED
        && contact
            .details()
            .email()
            .flatMap(email -> findByEmail(company, email))
            .filter(other -> !other.id().equals(contact.id()))
            .isPresent();
  }

  private Map<ContactId, Contact> contacts(CompanyId company) {
    return store.of(company, CONTACTS);
  }
}
