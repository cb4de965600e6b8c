package io.ticketflower.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The use cases of production, at the clock of this process.
@Factory
final class UseCaseWiring {
  @Singleton
  UseCases useCases(Hexagon hexagon, InstantSource clock) {
    return hexagon.at(clock);
  }
}
