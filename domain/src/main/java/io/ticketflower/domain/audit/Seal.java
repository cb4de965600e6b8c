package io.ticketflower.domain.audit;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.domain.identity.AuditEntryId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// One link of a company's chain: SHA-256 of the hash before, followed by the entry's canonical
/// JSON.
///
/// @param number 1, 2, 3 … in the order of sealing, which need not be the order of the entries
/// @param hash in hexadecimal
public record Seal(long number, AuditEntryId entry, String hash, Instant sealedAt) {
  /// What stands before the first seal.
  private static final String BEGINNING = "0".repeat(64);

  /// @param sha256 the hash of a text, in hexadecimal
  public static Seal after(
      Optional<Seal> previous,
      CompanyId company,
      AuditEntry entry,
      Instant now,
      UnaryOperator<String> sha256) {
    String before = previous.map(Seal::hash).orElse(BEGINNING);
    return new Seal(
        previous.map(Seal::number).orElse(0L) + 1,
        entry.id(),
        sha256.apply(before + CanonicalEntry.of(company, entry)),
        now);
  }
}
