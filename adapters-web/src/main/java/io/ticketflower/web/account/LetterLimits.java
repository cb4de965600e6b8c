package io.ticketflower.web.account;

import io.ticketflower.domain.identity.Actor;
import io.ticketflower.domain.identity.EmailAddress;
import io.ticketflower.web.http.HourlyLimit;
import io.ticketflower.web.http.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/// How many letters may be asked for: of each kind so many an hour to one e-mail address, or a
/// mailbox would be flooded, and so many in all from one place. Counted alike for whom nobody
/// knows.
@Singleton
final class LetterLimits {
  private final HourlyLimit toOneAddress = new HourlyLimit(5, "such letters");
  private final HourlyLimit fromOnePlace = new HourlyLimit(30, "such letters");

  /// What letters are about: whoever is sent too many of one kind still gets the others.
  enum Kind {
    NEW_PASSWORD,
    VERIFICATION,
    ANOTHER_ADDRESS
  }

  /// @param place the network address of whoever asks
  /// @throws Refusal if it is too soon
  void count(Kind kind, EmailAddress to, Optional<String> place) {
    count(kind, to.value(), place);
  }

  /// A letter to somebody's own address, of which each has one.
  ///
  /// @throws Refusal if it is too soon
  void count(Kind kind, Actor to) {
    count(kind, to.user().value().toString(), to.origin().address());
  }

  private void count(Kind kind, String to, Optional<String> place) {
    fromOnePlace.count(place.orElse("unknown"));
    toOneAddress.count(kind + " " + to);
  }
}
