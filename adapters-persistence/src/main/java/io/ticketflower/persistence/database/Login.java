package io.ticketflower.persistence.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A role of the database with its password.
public record Login(String role, String password) {

  /// Opens a connection.
  ///
  /// @param url without a user in it, who would win over this one
  public Connection connect(String url) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", role);
    properties.setProperty("password", password);
    return DriverManager.getConnection(url, properties);
  }

  /// Keeps the password out of logs.
  @Override
  public String toString() {
    return role;
  }
}
