package io.ticketflower.persistence.contact;

import static io.ticketflower.persistence.schema.Tables.CONTACTS;

import io.ticketflower.application.contact.Contacts;
import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Page.Position;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactDetails;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.persistence.database.NewestFirst;
import io.ticketflower.persistence.schema.tables.records.ContactsRecord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

@Singleton
final class JooqContacts implements Contacts {
  private static final NewestFirst<ContactId> NEWEST_FIRST =
      new NewestFirst<>(CONTACTS.CREATED_AT, CONTACTS.ID, ContactId::new);

  private final DSLContext db;

  JooqContacts(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(CompanyId company, Contact contact) {
    return db.insertInto(CONTACTS)
            .set(CONTACTS.COMPANY_ID, company)
            .set(CONTACTS.ID, contact.id())
            .set(CONTACTS.NAME, contact.details().name())
            .set(CONTACTS.EMAIL, email(contact))
            .set(CONTACTS.PHONE, contact.details().phone().orElse(null))
            .set(CONTACTS.NOTE, contact.details().note())
            .set(CONTACTS.STATUS, contact.status())
            .set(CONTACTS.CREATED_AT, contact.createdAt())
            .set(CONTACTS.UPDATED_AT, contact.updatedAt())
            .set(CONTACTS.VERSION, contact.version())
            .onConflict(CONTACTS.COMPANY_ID, CONTACTS.EMAIL)
            .where(CONTACTS.STATUS.ne(Contact.Status.ARCHIVED))
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Contact> find(CompanyId company, ContactId id) {
    return one(company, CONTACTS.ID.eq(id));
  }

  @Override
  public Optional<Contact> findByEmail(CompanyId company, EmailAddress email) {
    return one(
        company, CONTACTS.EMAIL.eq(email.value()).and(CONTACTS.STATUS.ne(Contact.Status.ARCHIVED)));
  }

  /// An address that is taken is found by asking, since a refused statement would end the
  /// transaction; two at the same moment are told apart by the table's index.
  @Override
  public Saved save(CompanyId company, Contact contact) {
    if (contact.status() != Contact.Status.ARCHIVED
        && contact
            .details()
            .email()
            .flatMap(email -> findByEmail(company, email))
            .filter(other -> !other.id().equals(contact.id()))
            .isPresent()) {
      return Saved.EMAIL_TAKEN;
    }
    boolean saved =
        db.update(CONTACTS)
                .set(CONTACTS.NAME, contact.details().name())
                .set(CONTACTS.EMAIL, email(contact))
                .set(CONTACTS.PHONE, contact.details().phone().orElse(null))
                .set(CONTACTS.NOTE, contact.details().note())
                .set(CONTACTS.STATUS, contact.status())
                .set(CONTACTS.UPDATED_AT, contact.updatedAt())
                .set(CONTACTS.VERSION, contact.version())
                .where(CONTACTS.COMPANY_ID.eq(company))
                .and(CONTACTS.ID.eq(contact.id()))
                .and(CONTACTS.VERSION.eq(contact.version() - 1))
                .execute()
            == 1;
    return saved ? Saved.SAVED : Saved.STALE;
  }

  @Override
  public Slice<Contact> contacts(CompanyId company, Filter filter, Page page) {
    List<Contact> contacts =
        db.selectFrom(CONTACTS)
            .where(CONTACTS.COMPANY_ID.eq(company))
            .and(matches(filter))
            .and(NEWEST_FIRST.from(page))
            .orderBy(NEWEST_FIRST.order())
            .limit(NewestFirst.limit(page))
            .fetch(JooqContacts::contact);
    return Slice.of(
        contacts, page, contact -> new Position(contact.createdAt(), contact.id().value()));
  }

  private static Condition matches(Filter filter) {
    Condition statuses = CONTACTS.STATUS.in(filter.statuses());
    return filter.text().isEmpty()
        ? statuses
        : statuses.and(
            CONTACTS
                .NAME
                .containsIgnoreCase(filter.text())
                .or(CONTACTS.EMAIL.containsIgnoreCase(filter.text()))
                .or(CONTACTS.PHONE.containsIgnoreCase(filter.text())));
  }

  private Optional<Contact> one(CompanyId company, Condition which) {
    return db.selectFrom(CONTACTS)
        .where(CONTACTS.COMPANY_ID.eq(company))
        .and(which)
        .fetchOptional(JooqContacts::contact);
  }

  private static @Nullable String email(Contact contact) {
    return contact.details().email().map(EmailAddress::value).orElse(null);
  }

  private static Contact contact(ContactsRecord row) {
    return new Contact(
        row.getId(),
        new ContactDetails(
            row.getName(),
            Optional.ofNullable(row.getEmail()).map(EmailAddress::new),
            Optional.ofNullable(row.getPhone()),
            row.getNote()),
        row.getStatus(),
        row.getCreatedAt(),
        row.getUpdatedAt(),
        row.getVersion());
  }
}
