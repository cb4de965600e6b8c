package io.ticketflower.web.account;

import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.http.HourlyLimit;
import io.ticketflower.web.http.Refusal;
import jakarta.inject.Singleton;

/// How many letters for new passwords may be asked for: so many an hour for one person, or their
/// mailbox would be flooded, and so many from one address. Counted alike for whom nobody knows.
@Singleton
final class ResetLetters {
  private final HourlyLimit forOnePerson = new HourlyLimit(5, "such letters");
  private final HourlyLimit fromOneAddress = new HourlyLimit(30, "such letters");

  /// @throws Refusal if it is too soon
  void count(EmailAddress person, String address) {
    fromOneAddress.count(address);
    forOnePerson.count(person.value());
  }
}
