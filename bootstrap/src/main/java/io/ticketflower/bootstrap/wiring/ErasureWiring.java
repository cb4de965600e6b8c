package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.identity.AuditTrail;
import io.ticketflower.application.identity.EraseMember;
import io.ticketflower.application.identity.EraseMyself;
import io.ticketflower.application.identity.ErasureUseCases;
import io.ticketflower.application.identity.Erasures;
import io.ticketflower.application.identity.IdentityUseCases;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// How people are erased, at the clock of this process.
@Factory
final class ErasureWiring {
  @Singleton
  ErasureUseCases erasure(
      IdentityUseCases.Ports ports,
      Erasures erasures,
      UseCases useCases,
      AuditTrail audit,
      InstantSource clock) {
    return new ErasureUseCases(
        ports, erasures, useCases.identity().changeMemberStatus(), audit, clock);
  }

  @Singleton
  EraseMember eraseMember(ErasureUseCases erasure) {
    return erasure.eraseMember();
  }

  @Singleton
  EraseMyself eraseMyself(ErasureUseCases erasure) {
    return erasure.eraseMyself();
  }
}
