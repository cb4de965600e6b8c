package io.ticketflower.application.invitation;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// How often each member has let letters go out: once for a single invitation, for sending one
/// again, and for a whole list. What is deleted afterwards still counts.
public interface Sendings {
  /// Locks the member until the transaction ends, so that two requests don't both see the last free
  /// place.
  ///
  /// @return when, the oldest first
  List<Instant> lockSince(CompanyId company, UserId inviter, Instant since);

  /// @param forgotten what the member did until then is not asked for any more
  void add(CompanyId company, UserId inviter, UUID id, Instant at, Instant forgotten);
}
