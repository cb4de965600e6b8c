package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.UserId;
import java.time.Instant;

/// Takes a person's name and address out of everything that is kept, in whichever company.
///
/// Works across companies: a person belongs to the installation.
public interface Erasures {
  /// The person is [erased][io.ticketflower.domain.identity.User#erased] from now on; log-ins and
  /// letters with tokens are gone, and invitations of the address stand without it. What asked them
  /// to join leads nowhere any more.
  ///
  /// @return false, and nothing changed, unless the account is closed
  boolean erase(UserId user, Instant at);
}
