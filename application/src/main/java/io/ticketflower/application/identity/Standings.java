package io.ticketflower.application.identity;

import io.ticketflower.domain.identity.PlatformRole;
import io.ticketflower.domain.identity.Standing;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;

/// Who runs the installation, and whom it shuts out.
///
/// Works across companies.
public interface Standings {
  /// The usual one for somebody who is not there.
  Standing of(UserId user);

  /// Gives somebody a role in the installation, or another one.
  void appoint(UserId user, PlatformRole role);

  void deactivate(UserId user, Instant at);

  void reactivate(UserId user);
}
