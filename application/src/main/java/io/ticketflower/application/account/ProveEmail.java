package io.ticketflower.application.account;

import io.ticketflower.domain.identity.Origin;

/// Whoever has the token of a letter reads what comes to the address it went to. If it is that of
/// the person, it is verified from now on; if it is the one they want instead, they have it from
/// now on, and the old one is told. Nobody is logged in or out by it.
public interface ProveEmail {
  Outcome prove(Command command);

  record Command(String token, Origin origin) {}

  sealed interface Outcome {
    record Verified() implements Outcome {}

    record Changed() implements Outcome {}

    /// Unknown, used, expired, or a newer one has taken its place.
    record NoSuchToken() implements Outcome {}

    /// Somebody else took the address while the letter was on its way.
    record AddressTaken() implements Outcome {}
  }
}
