package io.ticketflower.bootstrap.database;

import io.ticketflower.persistence.database.DatabaseSettings;
import io.ticketflower.persistence.database.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// A real PostgreSQL that comes along with TicketFlower and keeps its data in a folder.
///
/// The first process to open the folder starts the server, and stops it when it ends; another that
/// comes meanwhile joins it. A server that a killed process left behind is taken over.
public final class EmbeddedDatabase implements AutoCloseable {
  private static final Duration STOPPING = Duration.ofSeconds(20);
  private static final String SUPERUSER = "postgres";

  private final DatabaseSettings settings;
  private final @Nullable FileLock lock;
  private final @Nullable Closeable server;

  private EmbeddedDatabase(
      DatabaseSettings settings, @Nullable FileLock lock, @Nullable Closeable server) {
    this.settings = settings;
    this.lock = lock;
    this.server = server;
  }

  /// @param folder where everything is kept; made if it is not there
  public static EmbeddedDatabase open(Path folder) {
    try {
      PrivateFolder.make(folder);
      Path data = folder.resolve("postgres");
      EmbeddedCredentials credentials = EmbeddedCredentials.in(folder);
      Optional<FileLock> lock = lock(folder.resolve("server.lock"));
      Optional<RunningServer> running = RunningServer.of(data).filter(it -> it.awaits(credentials));
      if (running.isPresent()) {
        return new EmbeddedDatabase(
            credentials.settings(running.get().address()),
            lock.orElse(null),
            lock.isPresent() ? () -> stop(running.get().process()) : null);
      }
      return start(data, credentials, lock.orElse(null));
    } catch (IOException | SQLException problem) {
      throw new NoDatabase(
          "Expected to start PostgreSQL in %s, but: %s".formatted(folder, problem.getMessage()),
          problem);
    }
  }

  public DatabaseSettings settings() {
    return settings;
  }

  private static EmbeddedDatabase start(
      Path data, EmbeddedCredentials credentials, @Nullable FileLock lock)
      throws IOException, SQLException {
    boolean fresh = !Files.exists(data.resolve("PG_VERSION"));
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setOverrideWorkingDirectory(data.resolveSibling("binaries").toFile())
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_connections", "100")
            .setServerConfig("autovacuum_naptime", "5s") // a new database soon knows its tables
            .setServerConfig("listen_addresses", "localhost");
    if (!fresh) {
      builder.setConnectConfig("password", credentials.superuser().password());
    }
    EmbeddedPostgres server = builder.start();
    ServerAddress address = RunningServer.of(data).orElseThrow().address();
    if (fresh) {
      secure(data, address, credentials);
    }
    return new EmbeddedDatabase(credentials.settings(address), lock, server);
  }

  /// A fresh server trusts every local account: from now on it asks for passwords.
  private static void secure(Path data, ServerAddress server, EmbeddedCredentials credentials)
      throws IOException, SQLException {
    try (Connection connection = new Login(SUPERUSER, "").connect(server.url(SUPERUSER));
        Statement statement = connection.createStatement()) {
      credentials.roles().create(connection, EmbeddedCredentials.DATABASE);
      changePassword(connection, credentials.superuser());
      Files.writeString(
          data.resolve("pg_hba.conf"),
          """
          local all all scram-sha-256
          host all all 127.0.0.1/32 scram-sha-256
          host all all ::1/128 scram-sha-256
          """);
      statement.execute("select pg_reload_conf()");
    }
  }

  /// The password is made of letters and digits, and so needs no quoting.
  private static void changePassword(Connection connection, Login superuser) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "alter role " + superuser.role() + " password '" + superuser.password() + "'");
    }
  }

  private static Optional<FileLock> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException alreadyOursInThisProcess) {
      channel.close();
      return Optional.empty();
    }
  }

  /// Stops the server, unless somebody else started it or still uses it.
  @Override
  public void close() {
    try {
      if (server != null && nobodyElseIsConnected()) {
        server.close();
      }
      if (lock != null) {
        lock.channel().close();
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void stop(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException stillRunning) {
      System.getLogger(EmbeddedDatabase.class.getName())
          .log(System.Logger.Level.WARNING, "PostgreSQL is still stopping.", stillRunning);
    }
  }

  private boolean nobodyElseIsConnected() {
    try (Connection connection = settings.roles().owner().connect(settings.url());
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()")) {
      result.next();
      return result.getInt(1) == 0;
    } catch (SQLException notReachable) {
      return true;
    }
  }
}
