package io.ticketflower.bootstrap.demo;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.domain.identity.PersonName;
import io.ticketflower.domain.identity.SystemRole;
import java.util.Locale;
import java.util.Set;

/// Somebody in the demo company.
///
/// @param description what they are there for
record DemoPerson(
    String first,
    String last,
    String description,
    Set<SystemRole> roles,
    Set<String> companyRoles) {

  EmailAddress email() {
    return new EmailAddress(first.toLowerCase(Locale.ROOT) + "@rose-garden.example");
  }

  PersonName name() {
    return new PersonName(first, last);
  }
}
