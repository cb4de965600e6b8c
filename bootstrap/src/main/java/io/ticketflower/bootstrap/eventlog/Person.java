package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.domain.company.Slug;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Somebody who stands for a resource of the log. Their addresses lead nowhere: the log has none.
record Person(String resource, EmailAddress email, PersonName name) {
  private static final int LONGEST_LOCAL_PART = 64;
  private static final String OWNER = "owner";
  private static final String NO_LAST_NAME = "–";

  /// In the order in which they appear in the log, with the same addresses every time.
  static List<Person> all(EventLog log, Slug company) {
    ShortNames names = new ShortNames("person", LONGEST_LOCAL_PART, Set.of(OWNER));
    List<Person> people = new ArrayList<>();
    for (String resource : log.resources()) {
      people.add(new Person(resource, email(names.next(resource), company), name(resource)));
    }
    return people;
  }

  /// Whoever stands for the import itself: owns the company and submits the tickets.
  static Person owner(EventLog log, Slug company) {
    String title = Headline.of(log.title(), PersonName.LONGEST, NO_LAST_NAME);
    return new Person("", email(OWNER, company), new PersonName("Import", title));
  }

  private static EmailAddress email(String localPart, Slug company) {
    return new EmailAddress(localPart + "@" + company.value() + ".invalid");
  }

  /// The last word is the last name.
  private static PersonName name(String resource) {
    if (resource.isEmpty()) {
      return new PersonName("Nobody", "named");
    }
    int lastWord = resource.lastIndexOf(' ') + 1;
    return lastWord == 0
        ? new PersonName(Headline.of(resource, PersonName.LONGEST, "?"), NO_LAST_NAME)
        : new PersonName(
            Headline.of(resource.substring(0, lastWord), PersonName.LONGEST, "?"),
            Headline.of(resource.substring(lastWord), PersonName.LONGEST, "?"));
  }
}
