package io.ticketflower.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The three roles of an installation, and its database.
///
/// @param owner owns the tables, and is used to migrate them only
/// @param application what the server works as: owns nothing, and is bound by row security
/// @param auditor reads everything, of all companies, and changes nothing
public record DatabaseRoles(Login owner, Login application, Login auditor) {
  private static final String TURN = "roles of an installation";

  /// Makes what is missing, and sets the passwords and attributes of what is there. One waits for
  /// the other where several do that in one database: PostgreSQL refuses two changes of a role at
  /// the same moment ("tuple concurrently updated").
  ///
  /// @param superuser a connection of a superuser
  /// @param database its name
  public void create(Connection superuser, String database) throws SQLException {
    run(superuser, "select pg_advisory_lock(hashtextextended(%L, 0))", TURN);
    try {
      createInTurn(superuser, database);
    } finally {
      run(superuser, "select pg_advisory_unlock(hashtextextended(%L, 0))", TURN);
    }
  }

  private void createInTurn(Connection superuser, String database) throws SQLException {
    create(superuser, owner, "nobypassrls");
    create(superuser, application, "nobypassrls");
    create(superuser, auditor, "bypassrls");
    run(superuser, "alter role %I set default_transaction_read_only = on", auditor.role());
    if (isMissing(superuser, "select 1 from pg_database where datname = ?", database)) {
      run(superuser, "create database %I owner %I", database, owner.role());
    }
    run(superuser, "revoke all on database %I from public", database);
    run(
        superuser,
        "grant connect on database %I to %I, %I",
        database,
        application.role(),
        auditor.role());
  }

  private static void create(Connection superuser, Login login, String rowSecurity)
      throws SQLException {
    if (isMissing(superuser, "select 1 from pg_roles where rolname = ?", login.role())) {
      run(superuser, "create role %I", login.role());
    }
    run(
        superuser,
        "alter role %I login nosuperuser nocreatedb nocreaterole noreplication "
            + rowSecurity
            + " password %L",
        login.role(),
        login.password());
  }

  private static boolean isMissing(Connection superuser, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = superuser.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return !found.next();
      }
    }
  }

  /// Such statements take no parameters: the server puts in the names and quotes them.
  private static void run(Connection superuser, String command, String... names)
      throws SQLException {
    String statement = formatted(superuser, command, names);
    try (Statement execution = superuser.createStatement()) {
      execution.execute(statement);
    }
  }

  private static String formatted(Connection superuser, String command, String... names)
      throws SQLException {
    try (PreparedStatement format =
        superuser.prepareStatement("select format(?, variadic cast(? as text[]))")) {
      format.setString(1, command);
      format.setArray(2, superuser.createArrayOf("text", names));
      try (ResultSet result = format.executeQuery()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
