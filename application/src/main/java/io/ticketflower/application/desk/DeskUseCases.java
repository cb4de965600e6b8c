package io.ticketflower.application.desk;

import io.ticketflower.application.transaction.Transactions;
import java.time.InstantSource;

/// Puts the use cases of this feature together; production and tests call the same methods.
public final class DeskUseCases {
  private final Ports ports;
  private final InstantSource clock;

  /// What this feature needs from outside.
  public record Ports(Transactions transactions, Figures figures, Hits hits) {}

  public DeskUseCases(Ports ports, InstantSource clock) {
    this.ports = ports;
    this.clock = clock;
  }

  public ReadFigures readFigures() {
    return new ReadingFigures(ports.transactions(), ports.figures(), clock);
  }

  public Search search() {
    return new Searching(ports.transactions(), ports.hits());
  }
}
