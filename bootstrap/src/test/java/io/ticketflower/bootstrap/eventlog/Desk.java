package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.testkit.Application;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import java.nio.file.Path;
import java.time.InstantSource;

/// TicketFlower as an import finds it, on any persistence adapters, each of its transactions under
/// the eyes of a [Fate].
final class Desk {
  private final Persistence persistence;
  private final Application application;

  private Desk(Persistence persistence, Fate fate) {
    this.persistence = persistence.with(fate.over(persistence.transactions()));
    this.application = new Application(this.persistence, InstantSource.system());
  }

  static Desk inMemory() {
    return on(InMemory.persistence());
  }

  static Desk on(Persistence persistence) {
    return new Desk(persistence, new Fate());
  }

  /// The same data, in a new process.
  static Desk on(Persistence persistence, Fate fate) {
    return new Desk(persistence, fate);
  }

  LogImport logImport() {
    return new LogImport(this::at, ports());
  }

  private ImportPorts ports() {
    return new ImportPorts(
        persistence.transactions(),
        persistence.companies(),
        persistence.memberLists(),
        persistence.ticketLists(),
        persistence.taskLists(),
        persistence.history(),
        persistence.ticketErrors(),
        new RandomSecrets());
  }

  UseCases at(InstantSource clock) {
    Application then = application.at(clock);
    return new UseCases(
        then.identity(),
        then.account(),
        then.apiKeys(),
        then.invitations(),
        then.definitions(),
        then.engine(),
        then.contacts(),
        then.tickets(),
        then.desk(),
        then.audit(),
        then.platform());
  }

  ImportReport run(Path file) {
    return run(file, 2, new Silence());
  }

  ImportReport run(Path file, int atOnce, ImportProgress progress) {
    return switch (logImport().run(order(file, atOnce), progress)) {
      case LogImport.Outcome.Finished(var report) -> report;
      case LogImport.Outcome.Refused(var messages) -> throw new AssertionError(messages.toString());
    };
  }

  /// Runs an import that breaks off after so many events.
  void interrupt(Path file, int events) {
    try {
      run(file, 1, new Interruption(ImportProgress.Phase.REPLAYING, events));
      throw new AssertionError("Expected an interruption, but there was none.");
    } catch (Interruption.Interrupted _) {
      // as wished
    }
  }

  static ImportOrder order(Path file, int atOnce) {
    return new ImportOrder(
        file, LogColumns.DEFAULT, atOnce, "a long first password", "test", "none: a test");
  }
}
