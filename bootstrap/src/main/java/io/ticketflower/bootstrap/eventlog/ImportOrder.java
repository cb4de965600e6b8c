package io.ticketflower.bootstrap.eventlog;

import java.nio.file.Path;

/// What to import, and how.
///
/// @param atOnce how many cases run side by side, at least 1
/// @param ownerPassword for the company's owner, if this import is the one that makes the company
/// @param version of TicketFlower, for the report
/// @param durability what the database does so that nothing is lost, for the report
public record ImportOrder(
    Path file,
    LogColumns columns,
    int atOnce,
    String ownerPassword,
    String version,
    String durability) {

  public ImportOrder {
    if (atOnce < 1) {
      throw new IllegalArgumentException(
          "Expected at least 1 case at once, but got " + atOnce + ".");
    }
  }

  /// Twice the processors: while one case waits for the disk, another can go on.
  public static int usuallyAtOnce() {
    return 2 * Runtime.getRuntime().availableProcessors();
  }
}
