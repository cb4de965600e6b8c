package io.ticketflower.persistence;

import io.ticketflower.persistence.database.DatabaseRoles;
import io.ticketflower.persistence.database.DatabaseSettings;
import io.ticketflower.persistence.database.Invariants;
import io.ticketflower.persistence.database.Login;
import io.ticketflower.persistence.database.Migration;
import io.ticketflower.persistence.database.Planning;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A database for tests, empty and migrated, with the three roles of an installation. Tests work in
/// it as the application, which row security binds.
public final class TestDatabase {
  private static final DatabaseRoles ROLES =
      new DatabaseRoles(
          new Login("ticketflower_test_owner", "owner"),
          new Login("ticketflower_test_app", "app"),
          new Login("ticketflower_test_auditor", "auditor"));

  private final TestServer server;
  private final String name;

  private TestDatabase(TestServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /// The one that all tests of a JVM may share, since each works in companies of its own.
  public static TestDatabase shared() {
    return Shared.DATABASE;
  }

  /// One that nobody else uses, on the same server: copied, since to migrate it takes seconds.
  public static TestDatabase fresh() {
    TestDatabase copy = named();
    copy.onServer(superuser -> {
      execute(
          superuser,
          "create database %s template %s owner %s"
              .formatted(copy.name, Shared.MIGRATED.name, ROLES.owner().role()));
      ROLES.create(superuser, copy.name);
    });
    return copy;
  }

  /// One without a table in it.
  public static TestDatabase notMigrated() {
    TestDatabase empty = named();
    empty.onServer(superuser -> ROLES.create(superuser, empty.name));
    return empty;
  }

  private static TestDatabase migrated() {
    TestDatabase database = notMigrated();
    new Migration(new DatabaseSettings(database.url(), ROLES)).run();
    return database;
  }

  /// Not there yet; dropped in the end where the server stays.
  private static TestDatabase named() {
    TestDatabase database =
        new TestDatabase(
            Shared.SERVER, "test_" + UUID.randomUUID().toString().replace("-", "").substring(16));
    if (Shared.SERVER.outlivesUs()) {
      Runtime.getRuntime().addShutdownHook(new Thread(database::drop));
    }
    return database;
  }

  private void drop() {
    onServer(
        superuser -> execute(superuser, "drop database if exists %s with (force)".formatted(name)));
  }

  private static void execute(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private void onServer(Administration work) {
    try (Connection superuser = server.superuser().connect(server.urlOf("postgres"))) {
      work.carryOut(superuser);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private interface Administration {
    void carryOut(Connection superuser) throws SQLException;
  }

  /// Without a user in it.
  public String url() {
    return server.urlOf(name);
  }

  public DatabaseRoles roles() {
    return ROLES;
  }

  public Connection connect(Login login) throws SQLException {
    return login.connect(url());
  }

  public Connection connectAsSuperuser() throws SQLException {
    return connect(server.superuser());
  }

  public DataSource auditor() {
    PGSimpleDataSource auditor = new PGSimpleDataSource();
    auditor.setUrl(url());
    auditor.setUser(ROLES.auditor().role());
    auditor.setPassword(ROLES.auditor().password());
    return auditor;
  }

  public Invariants invariants() {
    return new Invariants(auditor());
  }

  /// How Micronaut is told to work in this database as the application. What it does there can be
  /// counted, see [StatementCounter].
  public Map<String, Object> properties() {
    return Map.of(
        "datasources.default.url", StatementCounter.counted(url()),
        "datasources.default.username", ROLES.application().role(),
        "datasources.default.password", ROLES.application().password(),
        "datasources.default.driver-class-name", StatementCounter.class.getName(),
        "datasources.default.connection-init-sql", Planning.SETTINGS,
        "datasources.default.maximum-pool-size", 10);
  }

  /// Waits with starting the server until a test wants it.
  private static final class Shared {
    static final TestServer SERVER = TestServer.start();

    /// Nobody works in it, or it could not be copied.
    static final TestDatabase MIGRATED = migrated();

    static final TestDatabase DATABASE = fresh();
  }
}
