package io.ticketflower.application.transaction;

import io.ticketflower.domain.company.CompanyId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What each repeatable request made. A receipt is kept for 24 hours.
public interface Receipts {

  /// @param fingerprint of the first request with this key
  /// @param made the id of what it made or changed
  record Receipt(String fingerprint, UUID made) {}

  /// The receipt of an earlier request with this key. Waits for one that is under way.
  ///
  /// @param since receipts from before are forgotten
  Optional<Receipt> find(CompanyId company, RequestKey key, Instant since);

  void keep(CompanyId company, RequestKey key, UUID made, Instant at);

  /// Throws away receipts from before, and what refused requests left behind.
  ///
  /// @return how many; as many as the limit allows means that there may be more
  int discard(CompanyId company, Instant before, int limit);
}
