package io.ticketflower.persistence.database;

import io.ticketflower.application.identity.CompanyArchives;
import io.ticketflower.domain.company.CompanyId;
import io.ticketflower.domain.rule.Json;
import io.ticketflower.domain.rule.JsonObject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/// Reads a company's rows as PostgreSQL itself writes them as JSON, so that no type loses anything.
@Singleton
final class JdbcCompanyArchives implements CompanyArchives {
  static final String USERS = "users.ndjson";
  static final int FORMAT = 1;

  private static final int ROWS_AT_A_TIME = 500;

  /// Of a person no more than who they are: neither password nor anything else that opens a door.
  private static final String READING_USERS =
      """
      select row_to_json(u)::text
      from (
        select id, email, first_name, last_name, closed_at from users
        where id in (select user_id from memberships where company_id = ?)
        order by id) u\
      """;

  private final CompanyConnection companyConnection;

  JdbcCompanyArchives(CompanyConnection companyConnection) {
    this.companyConnection = companyConnection;
  }

  @Override
  public void write(CompanyId company, OutputStream out) {
    try {
      write(companyConnection.acquire(), company, new ArchiveWriter(out));
    } catch (SQLException fault) {
      throw new IllegalStateException("Expected to read a company, but could not.", fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void write(Connection connection, CompanyId company, ArchiveWriter archive)
      throws SQLException, IOException {
    seeOneMoment(connection);
    ArchivedTables tables = ArchivedTables.in(connection);
    JsonObject facts = facts(connection, company, tables.schema());
    write(connection, READING_USERS, company, archive, USERS);
    for (ArchivedTables.Table table : tables.tables()) {
      write(connection, table.reading(), company, archive, table.entry());
    }
    archive.finish(facts);
  }

  /// What others commit meanwhile is not seen, and times are written in one zone.
  private static void seeOneMoment(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read");
      statement.execute("set local timezone = 'UTC'");
    }
  }

  private static JsonObject facts(Connection connection, CompanyId company, String schema)
      throws SQLException {
    try (PreparedStatement asking =
        connection.prepareStatement(
            """
            select slug, name, to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as moment
            from companies where id = ?\
            """)) {
      asking.setObject(1, company.value());
      try (ResultSet found = asking.executeQuery()) {
        found.next();
        return JsonObject.of(
                "format", Json.of(FORMAT),
                "product", Json.of("TicketFlower " + version()),
                "schema", Json.of(schema))
            .with("time", Json.of(found.getString("moment")))
            .with(
                "company",
                JsonObject.of(
                    "id", Json.of(company.value().toString()),
                    "slug", Json.of(found.getString("slug")),
                    "name", Json.of(found.getString("name"))));
      }
    }
  }

  private static void write(
      Connection connection, String query, CompanyId company, ArchiveWriter archive, String entry)
      throws SQLException, IOException {
    try (PreparedStatement reading = connection.prepareStatement(query)) {
      reading.setFetchSize(ROWS_AT_A_TIME);
      reading.setObject(1, company.value());
      try (ResultSet rows = reading.executeQuery()) {
        archive.write(entry, rows);
      }
    }
  }

  private static String version() {
    return Optional.ofNullable(JdbcCompanyArchives.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }
}
