package io.ticketflower.bootstrap.access;

import io.ticketflower.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// All rows that belong to a company, in whichever table.
final class Rows {
  private static final String TABLES =
      """
      select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'company_id'
        and table_name not in ('sessions', 'audit', 'audit_seals', 'audit_to_seal')
      order by table_name
      """;

  private Rows() {}

  /// A fingerprint of them, of each table.
  static String of(TestDatabase database, String company) throws SQLException {
    StringBuilder fingerprints = new StringBuilder();
    try (Connection connection = database.connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        try (ResultSet row =
            statement.executeQuery(
                "select md5(coalesce(string_agg(t::text, '' order by t::text), ''))"
                    + " from %s t where company_id = '%s'".formatted(table, company))) {
          row.next();
          fingerprints.append(table).append(' ').append(row.getString(1)).append('\n');
        }
      }
    }
    return fingerprints.toString();
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
