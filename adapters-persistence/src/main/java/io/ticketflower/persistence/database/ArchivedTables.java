package io.ticketflower.persistence.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tables that an archive of a company is made of, read from the catalogue, so that none is
/// forgotten: each behind those that it points to.
///
/// @param schema tells installations apart whose tables have other columns
record ArchivedTables(List<Table> tables, String schema) {
  /// Log-ins, API keys, tokens and seals stay where they were made; which work is due is told anew,
  /// and the audit log is sealed anew, since people may have other ids there.
  private static final Set<String> LEFT_OUT =
      Set.of(
          "api_key_hashes",
          "api_keys",
          "audit_seals",
          "audit_to_seal",
          "invitation_tokens",
          "platform_sessions",
          "sessions",
          "work_signal");

  /// Where a row points to one of its own table, or the order in which rows came means something.
  private static final Map<String, String> ORDER =
      Map.of("tasks", "number", "user_companies", "joined");

  /// What the database numbers by itself is left out.
  private static final String CATALOGUE =
      """
      select t.name,
        (select string_agg(quote_ident(a.attname), ', ' order by a.attname)
         from pg_attribute a
         where a.attrelid = t.name::regclass and a.attnum > 0 and not a.attisdropped
           and a.attidentity = '' and a.attgenerated = '') as columns,
        (select string_agg(quote_ident(a.attname), ', ' order by k.place)
         from pg_index i
         cross join unnest(i.indkey) with ordinality as k (attnum, place)
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
         where i.indrelid = t.name::regclass and i.indisprimary) as key
      from unnest(company_tables()) with ordinality as t (name, place)
      where t.name <> all (?)
      order by t.place\
      """;

  private static final String SCHEMA =
      """
      select encode(sha256(convert_to(string_agg(
        a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod),
        ',' order by a.attrelid::regclass::text, a.attname), 'UTF8')), 'hex')
      from pg_attribute a
      where a.attrelid::regclass::text = any (?) and a.attnum > 0 and not a.attisdropped\
      """;

  /// @param columns for SQL, with commas
  /// @param order for SQL: parents come before their children
  record Table(String name, String columns, String order) {
    String entry() {
      return name + ".ndjson";
    }

    /// Takes a company's id.
    String reading() {
      return "select row_to_json(r)::text from (select %s from public.%s where company_id = ? order by %s) r"
          .formatted(columns, name, order);
    }

    /// Takes a list of rows as JSON, and the id of the company whose rows they have to be.
    String writing() {
      return """
      insert into public.%1$s (%2$s)
      select %2$s from json_populate_recordset(null::public.%1$s, ?::json) where company_id = ?\
      """
          .formatted(name, columns);
    }
  }

  static ArchivedTables in(Connection connection) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (PreparedStatement asking = connection.prepareStatement(CATALOGUE)) {
      asking.setArray(1, texts(connection, LEFT_OUT));
      try (ResultSet found = asking.executeQuery()) {
        while (found.next()) {
          String name = found.getString("name");
          String key = found.getString("key");
          tables.add(new Table(name, found.getString("columns"), ORDER.getOrDefault(name, key)));
        }
      }
    }
    return new ArchivedTables(List.copyOf(tables), schemaOf(connection, tables));
  }

  private static String schemaOf(Connection connection, List<Table> tables) throws SQLException {
    Set<String> names = Set.copyOf(tables.stream().map(Table::name).toList());
    try (PreparedStatement asking = connection.prepareStatement(SCHEMA)) {
      asking.setArray(1, texts(connection, names));
      try (ResultSet found = asking.executeQuery()) {
        found.next();
        return found.getString(1);
      }
    }
  }

  private static Array texts(Connection connection, Set<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }
}
