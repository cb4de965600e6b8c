package io.ticketflower.application.contact;

import io.ticketflower.application.page.Page;
import io.ticketflower.application.page.Slice;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.contact.Contact;
import io.ticketflower.domain.contact.ContactId;
import io.ticketflower.domain.identity.EmailAddress;
import java.util.Optional;
import java.util.Set;

/// Each company's outside requesters. No two that are not archived have the same e-mail address.
public interface Contacts {
  /// @return false if another contact has that e-mail address
  boolean add(CompanyId company, Contact contact);

  Optional<Contact> find(CompanyId company, ContactId id);

  /// One that is not archived.
  Optional<Contact> findByEmail(CompanyId company, EmailAddress email);

  Saved save(CompanyId company, Contact contact);

  /// By the time when they were created, the newest first.
  Slice<Contact> contacts(CompanyId company, Filter filter, Page page);

  /// @param text part of the name, the e-mail address or the telephone number, whatever the case;
  ///   empty for all
  /// @param statuses any of these
  record Filter(String text, Set<Contact.Status> statuses) {
    public Filter {
      statuses = Set.copyOf(statuses);
    }
  }

  /// What came of saving.
  enum Saved {
    SAVED,
    /// Somebody else saved first.
    STALE,
    /// Another contact has that e-mail address.
    EMAIL_TAKEN
  }
}
