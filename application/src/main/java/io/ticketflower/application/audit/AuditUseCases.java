package io.ticketflower.application.audit;

import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class AuditUseCases {
  private final Ports ports;
  private final AuditTrail audit;
  private final InstantSource clock;

  /// What this feature needs from outside.
  public record Ports(
      Transactions transactions,
      AuditLists auditLists,
      Seals seals,
      CompaniesToSeal companiesToSeal,
      Secrets secrets) {}

  public AuditUseCases(Ports ports, AuditTrail audit, InstantSource clock) {
    this.ports = ports;
    this.audit = audit;
    this.clock = clock;
  }

  public ReadAudit readAudit() {
    return new ReadingAudit(ports.transactions(), ports.auditLists(), audit);
  }

  public SealAudit sealAudit() {
    return new SealingAudit(
        ports.transactions(), ports.companiesToSeal(), ports.seals(), ports.secrets(), clock);
  }
}
