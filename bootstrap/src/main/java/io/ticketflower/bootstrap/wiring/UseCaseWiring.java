package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.identity.Audit;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.PlatformAudit;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The use cases of production, at the clock of this process.
@Factory
final class UseCaseWiring {
  @Singleton
  UseCases useCases(Hexagon hexagon, InstantSource clock) {
    return hexagon.at(clock);
  }

  @Singleton
  AuditTrail auditTrail(
      Transactions transactions,
      Audit audit,
      PlatformAudit platformAudit,
      Ids ids,
      InstantSource clock) {
    return new AuditTrail(transactions, audit, platformAudit, ids, clock);
  }

  @Singleton
  OnceOnly onceOnly(Transactions transactions, Receipts receipts, InstantSource clock) {
    return new OnceOnly(transactions, receipts, clock);
  }
}
