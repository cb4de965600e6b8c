package io.ticketflower.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/// Brings the tables to what this version needs. Runs before the server starts, as the owner.
public final class Migration {
  private static final String CHANGELOG = "db/changelog/changelog.xml";

  /// Kept here, since a logger that nobody holds forgets its level.
  private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

  private final DatabaseSettings database;

  public Migration(DatabaseSettings database) {
    this.database = database;
  }

  /// Does nothing where everything is there.
  ///
  /// @throws MigrationFailed if it can't; what was begun is rolled back
  public void run() {
    LIQUIBASE.setLevel(Level.WARNING);
    try (Connection connection = database.roles().owner().connect(database.url())) {
      Scope.child(
          Map.of(Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.analytics.enabled", false),
          () -> update(new JdbcConnection(connection)));
    } catch (SQLException fault) {
      throw new MigrationFailed(database.place(), fault);
    } catch (Exception fault) {
      throw new MigrationFailed(database.place(), fault);
    }
  }

  private void update(JdbcConnection connection) throws Exception {
    DatabaseRoles roles = database.roles();
    var target = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
    try (var liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), target)) {
      liquibase.setShowSummary(UpdateSummaryEnum.OFF);
      liquibase.setChangeLogParameter("appRole", roles.application().role());
      liquibase.setChangeLogParameter("auditorRole", roles.auditor().role());
      liquibase.update(new Contexts());
    }
  }

  /// The tables could not be brought to what this version needs.
  public static final class MigrationFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    MigrationFailed(String place, Throwable cause) {
      super(
          "Expected to migrate the database at %s, but: %s".formatted(place, cause.getMessage()),
          cause);
    }
  }
}
