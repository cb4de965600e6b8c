package io.ticketflower.domain.audit;

import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Goes along the chain of one company, link by link, up to the first that does not hold.
public final class ChainCheck {
  private final CompanyId company;
  private final UnaryOperator<String> sha256;
  private Optional<Seal> latest = Optional.empty();

  /// @param sha256 the hash of a text, in hexadecimal
  public ChainCheck(CompanyId company, UnaryOperator<String> sha256) {
    this.company = company;
    this.sha256 = sha256;
  }

  /// @param entry what the seal seals; empty if it is gone
  /// @return what is wrong with this link; empty if it holds
  public Optional<String> fault(Seal seal, Optional<AuditEntry> entry) {
    long expected = latest.map(Seal::number).orElse(0L) + 1;
    if (seal.number() != expected) {
      return Optional.of(
          "Expected seal %d, but it is gone; the next is %d.".formatted(expected, seal.number()));
    }
    if (entry.isEmpty()) {
      return Optional.of("Expected what seal %d seals, but it is gone.".formatted(seal.number()));
    }
    Seal genuine = Seal.after(latest, company, entry.get(), seal.sealedAt(), sha256);
    if (!seal.equals(genuine)) {
      return Optional.of(
          "Expected what seal %d has sealed, in its place, but one of them was changed."
              .formatted(seal.number()));
    }
    latest = Optional.of(seal);
    return Optional.empty();
  }
}
