package io.ticketflower.persistence.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/// What must hold between any two transactions: the sentences and queries of `db/invariants.sql`.
public final class Invariants {
  private static final String FILE = "/db/invariants.sql";
  private static final String HEADING = "-- invariant: ";
  private static final int MOST_ROWS = 20;

  private final DataSource auditor;

  /// @param auditor of the role that may bypass row security
  public Invariants(DataSource auditor) {
    this.auditor = auditor;
  }

  /// A row that breaks one.
  ///
  /// @param row what was found, as `column=value` pairs
  public record Violation(String invariant, String row) {}

  /// An invariant, and the query that finds what breaks it.
  record Invariant(String sentence, String query) {}

  /// At most twenty rows of each, all of one moment.
  public List<Violation> violations() {
    try (Connection connection = auditor.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      try {
        return violations(connection);
      } finally {
        connection.rollback();
      }
    } catch (SQLException fault) {
      throw new IllegalStateException("Expected to check the invariants, but could not.", fault);
    }
  }

  /// What is checked, one sentence each.
  public static List<String> sentences() {
    return all().stream().map(Invariant::sentence).toList();
  }

  static List<Invariant> all() {
    return Arrays.stream(text().split(HEADING, -1)).skip(1).map(Invariants::invariant).toList();
  }

  /// Without row security a role that it binds gets an error, instead of nothing and a clean bill.
  static List<Violation> violations(Connection connection) throws SQLException {
    List<Violation> violations = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local row_security = off");
      statement.setMaxRows(MOST_ROWS);
      for (Invariant invariant : all()) {
        try (ResultSet found = statement.executeQuery(invariant.query())) {
          while (found.next()) {
            violations.add(new Violation(invariant.sentence(), row(found)));
          }
        }
      }
    }
    return violations;
  }

  private static String row(ResultSet found) throws SQLException {
    ResultSetMetaData columns = found.getMetaData();
    List<String> pairs = new ArrayList<>();
    for (int column = 1; column <= columns.getColumnCount(); column++) {
      pairs.add(columns.getColumnLabel(column) + "=" + found.getString(column));
    }
    return String.join(" ", pairs);
  }

  private static Invariant invariant(String section) {
    int end = section.indexOf('\n');
    return new Invariant(section.substring(0, end), section.substring(end + 1).strip());
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(Invariants.class.getResourceAsStream(FILE), FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
