package io.ticketflower.bootstrap.eventlog;

import io.micronaut.context.annotation.Factory;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.bootstrap.wiring.Hexagon;
import jakarta.inject.Singleton;

/// The import of event logs, over the same hexagon as everything else.
@Factory
final class ImportWiring {
  @Singleton
  LogImport logImport(
      Hexagon hexagon,
      IdentityUseCases.Ports identity,
      EngineUseCases.Ports engine,
      TicketUseCases.Ports ticket) {
    return new LogImport(hexagon::at, ImportPorts.of(identity, engine, ticket));
  }
}
