package io.ticketflower.bootstrap.eventlog;

import io.ticketflower.application.definition.DefinitionUseCases;
import io.ticketflower.application.definition.JsonSchemas;
import io.ticketflower.application.definition.PublishedDefinitions;
import io.ticketflower.application.engine.EngineUseCases;
import io.ticketflower.application.identity.IdentityUseCases;
import io.ticketflower.application.identity.Passwords;
import io.ticketflower.application.identity.Secrets;
import io.ticketflower.application.rule.JsonReader;
import io.ticketflower.application.ticket.TicketUseCases;
import io.ticketflower.application.transaction.Ids;
import io.ticketflower.application.transaction.OnceOnly;
import io.ticketflower.application.transaction.Receipts;
import io.ticketflower.application.transaction.Transactions;
import io.ticketflower.bootstrap.wiring.UseCases;
import io.ticketflower.integration.json.JacksonJsonReader;
import io.ticketflower.integration.schema.NetworkntJsonSchemas;
import io.ticketflower.integration.secret.RandomSecrets;
import io.ticketflower.integration.secret.TimeOrderedIds;
import io.ticketflower.testkit.InMemory;
import io.ticketflower.testkit.Persistence;
import java.nio.file.Path;
import java.time.InstantSource;

/// TicketFlower as an import finds it, on any persistence adapters, each of its transactions under
/// the eyes of a [Fate].
final class Desk {
  private final IdentityUseCases.Ports identity;
  private final DefinitionUseCases.Ports definition;
  private final EngineUseCases.Ports engine;
  private final TicketUseCases.Ports ticket;
  private final Receipts receipts;
  private final Ids ids = new TimeOrderedIds(InstantSource.system());

  private Desk(Persistence persistence, Fate fate) {
    JsonReader jsonReader = new JacksonJsonReader();
    JsonSchemas schemas = new NetworkntJsonSchemas();
    PublishedDefinitions published =
        new PublishedDefinitions(persistence.definitions(), jsonReader);
    Transactions transactions = fate.over(persistence.transactions());
    Secrets secrets = new RandomSecrets();
    receipts = persistence.receipts();
    identity =
        new IdentityUseCases.Ports(
            transactions,
            persistence.companies(),
            persistence.companyRoles(),
            persistence.users(),
            persistence.companiesOfUsers(),
            persistence.memberships(),
            persistence.memberLists(),
            persistence.sessions(),
            new NoHashes(),
            secrets);
    definition =
        new DefinitionUseCases.Ports(
            transactions,
            persistence.definitions(),
            persistence.definitionLists(),
            published,
            persistence.companyRoles(),
            schemas,
            jsonReader);
    engine =
        new EngineUseCases.Ports(
            transactions,
            persistence.instances(),
            persistence.tasks(),
            persistence.taskLists(),
            persistence.pendingWork(),
            persistence.companiesWithWork(),
            persistence.history(),
            persistence.ticketErrors(),
            persistence.workers(),
            persistence.submissions(),
            published,
            schemas);
    ticket =
        new TicketUseCases.Ports(
            transactions,
            persistence.tickets(),
            persistence.ticketLists(),
            persistence.taskLists(),
            persistence.history(),
            persistence.ticketErrors(),
            persistence.pendingWork(),
            persistence.definitions(),
            published,
            schemas);
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

  ImportPorts ports() {
    return ImportPorts.of(identity, engine, ticket);
  }

  UseCases at(InstantSource clock) {
    OnceOnly onceOnly = new OnceOnly(ticket.transactions(), receipts, clock);
    EngineUseCases engineUseCases = new EngineUseCases(engine, onceOnly, ids, clock);
    return new UseCases(
        new IdentityUseCases(identity, engineUseCases.staffChanged(), onceOnly, ids, clock),
        new DefinitionUseCases(definition, onceOnly, ids, clock),
        engineUseCases,
        new TicketUseCases(ticket, onceOnly, ids, clock));
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

  /// Quick, where a real hash is slow on purpose.
  private static final class NoHashes implements Passwords {
    @Override
    public String hash(String password) {
      return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
      return hash.equals(hash(password));
    }

    @Override
    public String decoy() {
      return "";
    }
  }
}
