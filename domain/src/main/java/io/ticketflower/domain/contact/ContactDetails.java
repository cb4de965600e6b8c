package io.ticketflower.domain.contact;

import io.ticketflower.domain.identity.EmailAddress;
import java.util.Optional;

/// What a company knows of a contact.
///
/// @param note for the company's own people
public record ContactDetails(
    String name, Optional<EmailAddress> email, Optional<String> phone, String note) {
  public static final int LONGEST_NAME = 200;
  public static final int LONGEST_PHONE = 40;
  public static final int LONGEST_NOTE = 2_000;

  public ContactDetails {
    name = name.strip();
    phone = phone.map(String::strip).filter(it -> !it.isEmpty());
    note = note.strip();
    demand("name", name, 1, LONGEST_NAME);
    demand("phone number", phone.orElse(""), 0, LONGEST_PHONE);
    demand("note", note, 0, LONGEST_NOTE);
  }

  private static void demand(String what, String text, int shortest, int longest) {
    if (text.length() < shortest || text.length() > longest) {
      throw new IllegalArgumentException(
          "Expected a %s of %d to %d characters, but got %d."
              .formatted(what, shortest, longest, text.length()));
    }
  }
}
