package io.ticketflower.application.transaction;

import io.ticketflower.domain.company.CompanyId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// Carries out a request in its company, once: a repeat with the same key changes nothing and gives
/// the outcome that names what the first one made. The receipt commits together with the change.
public final class OnceOnly {
  private static final Duration KEPT = Duration.ofHours(24);
  private final Transactions transactions;
  private final Receipts receipts;
  private final InstantSource clock;

  public OnceOnly(Transactions transactions, Receipts receipts, InstantSource clock) {
    this.transactions = transactions;
    this.receipts = receipts;
    this.clock = clock;
  }

  /// @param made what a successful outcome made or changed; empty for a refusal, which leaves no
  ///   receipt
  /// @param repeated the outcome of a repeat
  public <O> O inCompany(
      CompanyId company,
      Optional<RequestKey> key,
      Function<O, Optional<UUID>> made,
      Function<UUID, O> repeated,
      Supplier<O> work) {
    return transactions.inCompany(
        company, () -> key.map(it -> once(company, it, made, repeated, work)).orElseGet(work));
  }

  /// Throws away receipts that no request asks for any more.
  ///
  /// @return how many; as many as the limit allows means that there may be more
  public int discardOld(CompanyId company, int limit) {
    Instant since = clock.instant().minus(KEPT);
    return transactions.inCompany(company, () -> receipts.discard(company, since, limit));
  }

  private <O> O once(
      CompanyId company,
      RequestKey key,
      Function<O, Optional<UUID>> made,
      Function<UUID, O> repeated,
      Supplier<O> work) {
    Instant now = clock.instant();
    Optional<Receipts.Receipt> earlier = receipts.find(company, key, now.minus(KEPT));
    if (earlier.isPresent()) {
      if (!earlier.get().fingerprint().equals(key.fingerprint())) {
        throw new RequestKeyReused();
      }
      return repeated.apply(earlier.get().made());
    }
    O outcome = work.get();
    made.apply(outcome).ifPresent(id -> receipts.keep(company, key, id, now));
    return outcome;
  }
}
