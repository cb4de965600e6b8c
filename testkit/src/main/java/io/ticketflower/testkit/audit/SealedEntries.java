package io.ticketflower.testkit.audit;

import static io.ticketflower.testkit.Florist.NOON;

import io.ticketflower.domain.audit.Seal;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.identity.AuditEntry;
import io.ticketflower.integration.secret.RandomSecrets;
import java.util.Optional;

/// Seals, as the tests need them.
public final class SealedEntries {
  private SealedEntries() {}

  public static Seal first(CompanyId company, AuditEntry entry) {
    return next(Optional.empty(), company, entry);
  }

  static Seal next(Optional<Seal> previous, CompanyId company, AuditEntry entry) {
    return Seal.after(previous, company, entry, NOON, new RandomSecrets()::fingerprint);
  }
}
