package io.ticketflower.persistence.database;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.ConnectionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Refuses to start as a role that row security does not bind.
@Context
final class RoleGuard {
  private static final String WHO_AM_I =
      """
      select current_user as name, rolsuper, rolbypassrls,
        exists (
          select from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and pg_has_role(current_user, relowner, 'usage')) as owns
      from pg_roles where rolname = current_user\
      """;

  RoleGuard(ConnectionOperations<Connection> connections) {
    connections.executeRead(status -> {
      check(status.getConnection());
      return status;
    });
  }

  static void check(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet me = statement.executeQuery(WHO_AM_I)) {
      me.next();
      String name = me.getString("name");
      refuse(me.getBoolean("rolsuper"), name, "is a superuser");
      refuse(me.getBoolean("rolbypassrls"), name, "may bypass row security");
      refuse(me.getBoolean("owns"), name, "owns tables");
    } catch (SQLException fault) {
      throw new IllegalStateException("Expected to learn the database role, but could not.", fault);
    }
  }

  private static void refuse(boolean dangerous, String name, String why) {
    if (dangerous) {
      throw new IllegalStateException(
          "Expected a database role that row security binds, but \"%s\" %s.".formatted(name, why));
    }
  }
}
