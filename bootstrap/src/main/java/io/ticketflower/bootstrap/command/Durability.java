package io.ticketflower.bootstrap.command;

import io.ticketflower.bootstrap.Installation;
import io.ticketflower.bootstrap.database.NoDatabase;
import io.ticketflower.persistence.database.DatabaseSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;

/// What the database does so that nothing committed is lost, as the server itself tells.
final class Durability {
  private static final List<String> SETTINGS =
      List.of("server_version", "fsync", "synchronous_commit", "full_page_writes");

  private Durability() {}

  static String of(Installation installation) {
    DatabaseSettings settings = installation.database();
    StringJoiner text = new StringJoiner(", ");
    try (Connection connection = settings.roles().auditor().connect(settings.url());
        Statement statement = connection.createStatement()) {
      for (String name : SETTINGS) {
        try (ResultSet value = statement.executeQuery("show " + name)) {
          value.next();
          text.add(name + " " + value.getString(1));
        }
      }
      return text.toString();
    } catch (SQLException problem) {
      throw new NoDatabase(
          "Expected to ask the database for its settings, but: " + problem.getMessage(), problem);
    }
  }
}
